import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { BindingOrder, BindingOutcome } from '../../../api/changeBindings';
import { explain } from '../../../api/explain';
import { targetKey } from '../../../domain/binding/targets';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Status } from '../../../ui/Status';
import { finishedTitle, progressWords, resultWords, targetName } from './bindWords';
import type { BindingRun, BindingRunState } from './useBindingRun';

const looks = {
  waiting: { icon: 'dot', tone: 'quiet' },
  sending: { icon: 'arrow-right', tone: 'quiet' },
  checking: { icon: 'search', tone: 'quiet' },
  'waiting-for-limit': { icon: 'history', tone: 'overwrite' },
  done: { icon: 'check', tone: 'done' },
  failed: { icon: 'error', tone: 'failure' },
  'not-tried': { icon: 'stop', tone: 'quiet' },
  'not-known': { icon: 'unknown', tone: 'overwrite' },
} as const;

const list = { listStyle: 'none', m: 0, mt: 0.5, p: 0, '& li': { py: 0.25 } } as const;

function Running({
  state,
  onStop,
}: {
  readonly state: Extract<BindingRunState, { kind: 'running' }>;
  readonly onStop: () => void;
}) {
  const { order, progress, stopping } = state;
  const doing = order.op === 'add' ? 'Binding…' : 'Unbinding…';
  return (
    <Notice
      severity="info"
      live="polite"
      title={stopping ? 'Stopping after the request that is on its way…' : doing}
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
      <Box component="ul" sx={list}>
        {order.targets.map((target) => {
          const step = progress.get(targetKey(target)) ?? 'waiting';
          return (
            <li key={targetKey(target)}>
              <Status {...looks[step]} label={`${targetName(target)}: ${progressWords[step]}`} />
            </li>
          );
        })}
      </Box>
    </Notice>
  );
}

interface EndedProps {
  readonly order: BindingOrder;
  readonly outcome: BindingOutcome;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What became of a run, written from what JumpCloud said at the end and not from what was asked for. */
function Ended({ order, outcome, onRetry, onDismiss }: EndedProps) {
  const retry = (
    <Button variant="outlined" size="small" onClick={onRetry}>
      Try again
    </Button>
  );
  const close = (
    <Button variant="outlined" size="small" onClick={onDismiss}>
      Close
    </Button>
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
      <Notice severity="error" live="assertive" title="Nothing was sent" action={retry}>
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
      action={done ? close : retry}
    >
      <Box component="ul" sx={list}>
        {results.map((result) => (
          <li key={targetKey(result.target)}>
            <Status {...looks[result.status]} label={resultWords(order.op, result)} />
          </li>
        ))}
      </Box>
      {!done && error && <p>{explain(error).whatToDo}</p>}
    </Notice>
  );
}

/** The running or finished change of bindings. It takes the focus when it appears: the button that started it is gone. */
export function RunPanel({ run, onDismiss }: { readonly run: BindingRun; readonly onDismiss: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  const { state } = run;
  useEffect(() => {
    if (state.kind !== 'idle') panel.current?.focus();
  }, [state.kind]);
  if (state.kind === 'idle') return null;
  return (
    <div ref={panel} tabIndex={-1}>
      {state.kind === 'running' ? (
        <Running state={state} onStop={run.stop} />
      ) : (
        <Ended
          order={state.order}
          outcome={state.outcome}
          onRetry={() => void run.start(state.order)}
          onDismiss={onDismiss}
        />
      )}
    </div>
  );
}
