import type { ReactNode } from 'react';
import { takeFocus } from '../../../ui/takeFocus';

interface Props {
  /** The focus is taken again when this changes, for example from running to ended. */
  readonly stage: string;
  readonly children: ReactNode;
}

/** Around a run of writes or what became of it. It takes the focus: the button that led here is gone. */
export function RunFrame({ stage, children }: Props) {
  return (
    <div key={stage} ref={takeFocus} tabIndex={-1}>
      {children}
    </div>
  );
}
