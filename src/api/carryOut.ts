/** Carries out one step of a run of writes: one write, and what can be known about it afterwards. */
import type { ApiError } from './errors';
import type { Result } from './result';
import type { StepProgress } from './saveProgress';
import { longestWaitMs, mostResends, usualWaitMs } from './waits';

/** What a run of steps needs of the world. The requests end in a result and never throw. */
export interface Work<Step, State> {
  readonly send: (step: Step) => Promise<Result<unknown>>;
  /** Reads what the steps change. */
  readonly read: () => Promise<Result<State>>;
  /** Whether what was read is as the step wants it, whoever made it so. */
  readonly stands: (step: Step, state: State) => boolean;
  /** What is in the step's way, as read; null where nothing is. Then nothing is sent. Left out where nothing can be. */
  readonly obstructed?: (step: Step, state: State) => Verdict | null;
  /** The state after a step that JumpCloud says it has carried out. Left out where only reading tells. */
  readonly after?: (step: Step, state: State) => State;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a step ended. `not-known`: the answer was lost, and so was the reading that should have settled it. */
export type Verdict =
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' | 'not-known'; readonly error: ApiError };

/** Says what the step does now; `waitUntil` is the end of a wait, in milliseconds since 1970. */
type ReportStep = (progress: StepProgress, waitUntil?: number) => void;

/** These say for certain that the write was not carried out, so there is nothing to settle. */
const isCertain = (error: ApiError): boolean =>
  error.kind === 'unauthenticated' || error.kind === 'forbidden';

/**
 * Settles an answer that does not say what became of a write, by reading: a lost answer may belong to a write that was
 * carried out, a 400, 404 or 409 to a state that is as wanted already. Nothing is sent twice.
 */
async function settle<Step, State>(step: Step, error: ApiError, work: Work<Step, State>): Promise<Verdict> {
  if (isCertain(error)) return { kind: 'failed', error };
  const state = await work.read();
  if (!state.ok) return { kind: 'not-known', error };
  return work.stands(step, state.value) ? { kind: 'done' } : { kind: 'failed', error };
}

/** Null when the step has to be sent again. Nobody waits for longer than minutes: then that is how it ended. */
async function waitForLimit<Step, State>(
  step: Step,
  error: Extract<ApiError, { kind: 'rate-limited' | 'server' }>,
  work: Work<Step, State>,
  report: ReportStep,
  stop: AbortSignal,
): Promise<Verdict | null> {
  const milliseconds = error.waitMs ?? usualWaitMs;
  if (milliseconds > longestWaitMs) return { kind: 'failed', error };
  report('waiting-for-limit', work.now() + milliseconds);
  await work.wait(milliseconds, stop);
  if (stop.aborted) return { kind: 'stopped' };
  report('checking');
  const state = await work.read();
  if (!state.ok) return { kind: 'failed', error: state.error };
  if (work.stands(step, state.value)) return { kind: 'done' };
  return stop.aborted ? { kind: 'stopped' } : (work.obstructed?.(step, state.value) ?? null);
}

/**
 * Sends the step and finds out how it ended. Only 429 lets it be sent again, because a limit refuses a request
 * before it is carried out: after the wait, and only where it is still needed, at most three times.
 * `stop` is honoured before each of these; a request that was sent is never aborted.
 */
export async function carryOut<Step, State>(
  step: Step,
  work: Work<Step, State>,
  report: ReportStep,
  stop: AbortSignal,
): Promise<Verdict> {
  for (let resends = 0; ; resends += 1) {
    report('sending');
    const answer = await work.send(step);
    if (answer.ok) return { kind: 'done' };
    const { error } = answer;
    if (error.kind !== 'rate-limited') {
      report('checking');
      return settle(step, error, work);
    }
    if (resends === mostResends) return { kind: 'failed', error };
    const ended = await waitForLimit(step, error, work, report, stop);
    if (ended) return ended;
  }
}
