import type { SaveState } from '../../api/saveRuns';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
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

/** Whoever goes on may be somebody else: what was confirmed and how far it got is not known here. */
const CutOff = ({ onDismiss }: Pick<Props, 'onDismiss'>) => (
  <Notice
    severity="warning"
    live="polite"
    title="A save was cut off when the session ended"
    action={
      <Button variant="outlined" size="small" onClick={onDismiss}>
        Close
      </Button>
    }
  >
    What had been sent by then is not taken back, and a last request may still be carried out. The switches
    show what JumpCloud has now; what is not done is among the unsaved changes. Compare again before you save.
  </Notice>
);

/** The running or finished save. */
export function SavePanel({ state, onStop, onRetry, onDismiss }: Props) {
  if (state.kind === 'idle') return null;
  const dismiss = () => {
    onDismiss();
    focusViewTitle();
  };
  if (state.kind === 'cut-off') return <CutOff onDismiss={dismiss} />;
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
