/** Repeats a request that may be repeated, after 429, 502, 503, 504 and lost connections. */
import type { Clock } from './clock';
import { type ApiError, unanswered } from './errors';
import { type Answer, failed } from './result';

export interface Patience {
  /** How often a request is sent again, at most. */
  readonly mostRepeats: number;
  /** No wait is longer than this, whatever the server asks for. */
  readonly longestWaitMs: number;
}

const firstBackOffMs = 500;

const worthRepeating = (error: ApiError): boolean =>
  error.kind === 'network' ||
  error.kind === 'rate-limited' ||
  (error.status !== null && error.status >= 502 && error.status <= 504);

/**
 * Doubling from half a second, with chance added so that clients spread out; longer where the server asks for it. Not
 * shorter: it asks for a time of day that has passed where this computer's clock is fast.
 */
function backOffMs(error: ApiError, repeat: number, longestMs: number, clock: Clock): number {
  const asked = error.kind === 'rate-limited' || error.kind === 'server' ? error.waitMs : null;
  return Math.min(longestMs, Math.max(asked ?? 0, firstBackOffMs * 2 ** repeat * (1 + clock.random())));
}

/** The first good answer, or the last failure. An abort ends it at once, also between two tries. */
export async function repeated<T>(
  sendOnce: () => Promise<Answer<T>>,
  { mostRepeats, longestWaitMs }: Patience,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<Answer<T>> {
  for (let repeat = 0; ; repeat += 1) {
    if (signal?.aborted) return failed(unanswered('aborted'));
    const answer = await sendOnce();
    if (answer.ok || repeat === mostRepeats || !worthRepeating(answer.error)) return answer;
    await clock.wait(backOffMs(answer.error, repeat, longestWaitMs, clock), signal);
  }
}
