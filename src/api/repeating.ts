/** Repeats a request that may be repeated, after 429, 502, 503, 504 and lost connections. */
import type { Clock } from './clock';
import { type ApiError, unanswered } from './errors';
import type { Pause } from './pauses';
import { type Answer, failed } from './result';
import { momentMs, type Service, waitFor } from './waits';

export interface Patience {
  readonly service: Service;
  /** Of what is asked. */
  readonly pause: Pause;
  /** How often a request is sent again, at most. */
  readonly mostRepeats: number;
  /** Where the service asks for a longer time, that is the answer, and nobody waits. */
  readonly longestWaitMs: number;
  /** Ends the request and every wait. */
  readonly signal: AbortSignal | undefined;
  /** Ends a wait that the service asked for, where that is more than a moment. What it refused is the answer then. */
  readonly told: AbortSignal | undefined;
}

const firstBackOffMs = 500;

const worthRepeating = (error: ApiError): boolean =>
  error.kind === 'network' ||
  error.kind === 'rate-limited' ||
  (error.status !== null && error.status >= 502 && error.status <= 504);

/** Doubling from half a second, with chance added so that clients spread out. */
const backOffMs = (repeat: number, clock: Clock): number =>
  firstBackOffMs * 2 ** repeat * (1 + clock.random());

/** How long the service asks to wait; null where it does not say. */
const askedMs = (error: ApiError): number | null =>
  error.kind === 'rate-limited' || error.kind === 'server' ? error.waitMs : null;

/** What is not asked, since the service wants to be left alone for so many milliseconds. */
export const putOffFor = (waitMs: number): ApiError => ({
  kind: 'rate-limited',
  status: null,
  message: null,
  requestId: null,
  waitMs,
});

/** The same in the service’s own words where there are some. */
const putOff = (waitMs: number, last: ApiError | null): ApiError =>
  last && askedMs(last) !== null ? last : putOffFor(waitMs);

/** Waits until the service may be asked; gives what to answer where it is not asked. */
async function ready(
  { service, pause, longestWaitMs, signal, told }: Patience,
  backOff: number,
  last: ApiError | null,
  clock: Clock,
): Promise<ApiError | null> {
  for (let atLeast = backOff; ; atLeast = 0) {
    const left = pause.left(clock.now());
    if (left > longestWaitMs) return putOff(left, last);
    const wait = Math.max(left, atLeast);
    if (wait === 0) return null;
    if (left < momentMs) await clock.wait(wait, signal);
    else {
      const stops = [signal, told].filter((one) => one !== undefined);
      await waitFor(service, wait, AbortSignal.any(stops), clock.wait);
      if (told?.aborted && !signal?.aborted) return putOff(left, last);
    }
    if (signal?.aborted) return unanswered('aborted');
  }
}

/**
 * The first good answer, or the last failure. An abort ends it at once, also between two tries. Nothing is asked before
 * the time that the service named, and nothing again sooner than the back-off has it: a service names a time of day that
 * has passed where this computer's clock is fast.
 */
export async function repeated<T>(
  sendOnce: () => Promise<Answer<T>>,
  patience: Patience,
  clock: Clock,
): Promise<Answer<T>> {
  let last: ApiError | null = null;
  for (let repeat = 0; ; repeat += 1) {
    if (patience.signal?.aborted) return failed(unanswered('aborted'));
    const backOff = last ? backOffMs(repeat - 1, clock) : 0;
    const isReady = backOff === 0 && patience.pause.left(clock.now()) === 0;
    const obstacle = isReady ? null : await ready(patience, backOff, last, clock);
    if (obstacle) return failed(obstacle);
    const answer = await sendOnce();
    if (answer.ok) return answer;
    last = answer.error;
    patience.pause.begin(askedMs(last) ?? 0, clock.now());
    if (repeat === patience.mostRepeats || !worthRepeating(last)) return answer;
  }
}
