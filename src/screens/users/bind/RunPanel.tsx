import Box from '@mui/material/Box';
import type { BindingOrder, BindingOutcome } from '../../../api/changeBindings';
import { explain } from '../../../api/explain';
import { targetKey } from '../../../domain/binding/targets';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { RunFrame } from '../../shared/run/RunFrame';
import { Running } from '../../shared/run/Running';
import { Steps } from '../../shared/run/Steps';
import { stepWords } from '../../shared/run/stepWords';
import { finishedTitle, resultWords, targetName } from './bindWords';
import type { BindingRun, BindingRunState } from './useBindingRun';

interface SendingProps {
  readonly state: Extract<BindingRunState, { kind: 'running' }>;
  readonly onStop: () => void;
}

function Sending({ state: { order, progress, stopping }, onStop }: SendingProps) {
  const doing = order.op === 'add' ? 'Binding…' : 'Unbinding…';
  const steps = order.targets.map((target) => {
    const step = progress.get(targetKey(target)) ?? 'waiting';
    const words = `${targetName(target)}: ${stepWords(step, 'who is bound')}`;
    return { key: targetKey(target), progress: step, words };
  });
  return (
    <Running
      live="title"
      title={stopping ? 'Stopping after the request that is on its way…' : doing}
      stopping={stopping}
      onStop={onStop}
    >
      <Steps steps={steps} />
    </Running>
  );
}

interface EndedProps {
  readonly order: BindingOrder;
  readonly outcome: BindingOutcome;
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** What became of a run, written from what JumpCloud said at the end and not from what was asked for. */
function Ended({ order, outcome, onRetry, onDismiss }: EndedProps) {
  const close = (
    <Button variant="outlined" size="small" onClick={onDismiss}>
      Close
    </Button>
  );
  const retryOrClose = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {onRetry && (
        <Button variant="outlined" size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
      {close}
    </Box>
  );
  if (outcome.kind === 'already-running') {
    return (
      <Notice severity="warning" live="assertive" title="Nothing was sent" action={close}>
        Bindings of this directory are being changed already. Wait until that has ended.
      </Notice>
    );
  }
  if (outcome.kind === 'not-started') {
    const { title, whatToDo } = explain(outcome.error);
    return (
      <Notice severity="error" live="assertive" title="Nothing was sent" action={retryOrClose}>
        Who is bound could not be read before. {title}. {whatToDo}
      </Notice>
    );
  }
  const { results, stopped } = outcome;
  const done = results.every(({ status }) => status === 'done');
  const error = results.find((result) => result.error)?.error;
  return (
    <Notice
      severity={done ? 'success' : stopped ? 'warning' : 'error'}
      live={done ? 'polite' : 'assertive'}
      title={finishedTitle(order.op, outcome)}
      action={done ? close : retryOrClose}
    >
      <Steps
        steps={results.map((result) => ({
          key: targetKey(result.target),
          progress: result.status,
          words: resultWords(order.op, result),
        }))}
      />
      {!done && error && <p>{explain(error).whatToDo}</p>}
    </Notice>
  );
}

interface Props {
  readonly run: BindingRun;
  /** Sends what is still wanted; null where nothing is. */
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** The running or finished change of bindings. */
export function RunPanel({ run, onRetry, onDismiss }: Props) {
  const { state } = run;
  if (state.kind === 'idle') return null;
  return (
    <RunFrame stage={state.kind}>
      {state.kind === 'running' ? (
        <Sending state={state} onStop={run.stop} />
      ) : (
        <Ended order={state.order} outcome={state.outcome} onRetry={onRetry} onDismiss={onDismiss} />
      )}
    </RunFrame>
  );
}
