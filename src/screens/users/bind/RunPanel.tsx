import Box from '@mui/material/Box';
import { type BindingOrder, type BindingOutcome, isSettled } from '../../../api/changeBindings';
import { explain } from '../../../api/explain';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { RunFrame } from '../../shared/run/RunFrame';
import { Steps } from '../../shared/run/Steps';
import type { BoundUsers } from '../useBoundUsers';
import { finishedTitle, stayingInWords, unreadBefore } from './bindWords';
import { reportSteps } from './report';
import { Sending } from './Sending';
import type { BindingRun } from './useBindingRun';
import { useStaying } from './useStaying';

interface EndedProps {
  readonly order: BindingOrder;
  readonly outcome: Exclude<BindingOutcome, { kind: 'moved' }>;
  readonly users: BoundUsers;
  readonly groupName: (id: string) => string;
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** What became of a run, written from what JumpCloud said at the end and not from what was asked for. */
function Ended({ order, outcome, users, groupName, onRetry, onDismiss }: EndedProps) {
  const staying = useStaying(order, users);
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
        {unreadBefore[order.op]} {title}. {whatToDo}
      </Notice>
    );
  }
  const { results, stopped } = outcome;
  const done = results.every(isSettled);
  const error = results.find((result) => result.error)?.error;
  return (
    <Notice
      severity={done ? 'success' : stopped ? 'warning' : 'error'}
      live={done ? 'polite' : 'assertive'}
      title={finishedTitle(order.op, outcome)}
      action={done ? close : retryOrClose}
    >
      <Steps steps={reportSteps(order.op, results, staying, groupName)} />
      {staying.size > 0 && <p>{stayingInWords(staying.size)}</p>}
      {!done && error && <p>{explain(error).whatToDo}</p>}
    </Notice>
  );
}

interface Props extends Pick<EndedProps, 'users' | 'groupName'> {
  readonly run: BindingRun;
  /** Sends what is still wanted; null where nothing is. */
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** The running or finished change of bindings. */
export function RunPanel({ run, ...ended }: Props) {
  const { state } = run;
  if (state.kind === 'idle') return null;
  if (state.kind === 'running') {
    return (
      <RunFrame stage="running">
        <Sending state={state} onStop={run.stop} />
      </RunFrame>
    );
  }
  const { order, outcome } = state;
  // The review says it, which opens again.
  if (outcome.kind === 'moved') return null;
  return (
    <RunFrame stage="ended">
      <Ended order={order} outcome={outcome} {...ended} />
    </RunFrame>
  );
}
