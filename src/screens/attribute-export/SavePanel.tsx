import { useEffect, useRef } from 'react';
import { focusViewTitle } from '../shared/viewTitle';
import { ResultPanel } from './ResultPanel';
import { SavingPanel } from './SavingPanel';
import type { SaveState } from './useSave';

interface Props {
  readonly state: SaveState;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** The running or finished save. It takes the focus when it appears: the button that started it is gone. */
export function SavePanel({ state, onStop, onRetry, onDismiss }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { kind } = state;
  useEffect(() => {
    if (kind !== 'idle') panel.current?.focus();
  }, [kind]);
  if (state.kind === 'idle') return null;
  const dismiss = () => {
    onDismiss();
    focusViewTitle();
  };
  return (
    <div ref={panel} tabIndex={-1}>
      {state.kind === 'saving' ? (
        <SavingPanel {...state} onStop={onStop} />
      ) : (
        <ResultPanel outcome={state.outcome} onRetry={onRetry} onDismiss={dismiss} />
      )}
    </div>
  );
}
