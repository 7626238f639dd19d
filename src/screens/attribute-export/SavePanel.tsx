import { useWatch, type Control } from 'react-hook-form';
import type { SaveState } from '../../api/saveRuns';
import { changesBetween, commonChanges } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import { RunFrame } from '../shared/run/RunFrame';
import { focusViewTitle } from '../shared/viewTitle';
import { ResultPanel } from './ResultPanel';
import { SavingPanel } from './SavingPanel';

interface Props {
  readonly state: SaveState;
  readonly control: Control<Directions>;
  /** The directions by the rules as they were read last. */
  readonly saved: Directions;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** The running or finished save. */
export function SavePanel({ state, control, saved, onStop, onRetry, onDismiss }: Props) {
  const pending = useWatch({ control, compute: (values: Directions) => changesBetween(saved, values) });
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
        <ResultPanel
          outcome={state.outcome}
          left={commonChanges(state.changes, pending)}
          onRetry={onRetry}
          onDismiss={dismiss}
        />
      )}
    </RunFrame>
  );
}
