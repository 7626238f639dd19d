import type { SaveState } from '../../api/saveRuns';
import { RunFrame } from '../shared/run/RunFrame';
import { focusViewTitle } from '../shared/viewTitle';
import { ResultPanel } from './ResultPanel';
import { SavingPanel } from './SavingPanel';

interface Props {
  readonly state: SaveState;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** The running or finished save. */
export function SavePanel({ state, onStop, onRetry, onDismiss }: Props) {
  if (state.kind === 'idle') return null;
  const dismiss = () => {
    onDismiss();
    focusViewTitle();
  };
  return (
    <RunFrame stage={state.kind}>
      {state.kind === 'saving' ? (
        <SavingPanel {...state} onStop={onStop} />
      ) : (
        <ResultPanel outcome={state.outcome} left={state.left} onRetry={onRetry} onDismiss={dismiss} />
      )}
    </RunFrame>
  );
}
