import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  /** The focus is taken again when this changes, for example from running to ended. */
  readonly stage: string;
  readonly children: ReactNode;
}

function Stage({ children }: Pick<Props, 'children'>) {
  const frame = useRef<HTMLDivElement>(null);
  // Not as soon as it is drawn: the dialog that led here first gives the focus back to what opened it.
  useEffect(() => frame.current?.focus(), []);
  return (
    <div ref={frame} tabIndex={-1}>
      {children}
    </div>
  );
}

/**
 * Around a run of writes or what became of it. It takes the focus, and so comes into view: the button that led here is
 * gone, or far away.
 */
export const RunFrame = ({ stage, children }: Props) => <Stage key={stage}>{children}</Stage>;
