import { useEffect, useRef } from 'react';
import { importRun } from '../../api/import/importRun';
import type { ImportRun } from '../../api/import/importRun';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { EndedPanel } from './EndedPanel';
import { runningNow, runningTitle } from './importWords';

interface Props {
  readonly run: Exclude<ImportRun, { kind: 'idle' }>;
  readonly usersHref: string;
  /** Sends what is still missing; null where that is not possible now. */
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** The running or ended import. It takes the focus when it appears: the button that started it is gone. */
export function RunPanel({ run, usersHref, onRetry, onDismiss }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { kind } = run;
  useEffect(() => {
    if (kind === 'running' || kind === 'ended') panel.current?.focus();
  }, [kind]);
  return (
    <div ref={panel} tabIndex={-1}>
      {run.kind === 'running' ? (
        <Notice
          severity="info"
          title={runningTitle(run)}
          action={
            <Button
              variant="outlined"
              size="small"
              aria-disabled={run.stopping}
              onClick={run.stopping ? undefined : importRun.stop}
            >
              Stop
            </Button>
          }
        >
          <progress aria-label="Users imported" value={run.done} max={run.chosen.length} />
          <p>{runningNow(run)}</p>
          <p>You may look at other pages meanwhile. Closing this tab ends the import.</p>
        </Notice>
      ) : (
        <EndedPanel run={run} usersHref={usersHref} onRetry={onRetry} onDismiss={onDismiss} />
      )}
    </div>
  );
}
