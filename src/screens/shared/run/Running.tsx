import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { PauseLine } from '../PauseLine';

interface Props {
  readonly title: string;
  /** Reads the title out when it appears and changes; left out where it tells how far the run is. */
  readonly live?: 'title';
  readonly stopping: boolean;
  readonly onStop: () => void;
  /** How far it is. */
  readonly children: ReactNode;
}

/** A run of writes, and a way to stop it before the next one. */
export function Running({ title, live, stopping, onStop, children }: Props) {
  return (
    <Notice
      severity="info"
      title={title}
      {...(live ? { live } : {})}
      action={
        <Button
          variant="outlined"
          size="small"
          aria-disabled={stopping}
          onClick={stopping ? undefined : onStop}
        >
          Stop
        </Button>
      }
    >
      {children}
      <PauseLine />
    </Notice>
  );
}
