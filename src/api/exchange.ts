/** One request over the network. `fetch` is called here and nowhere else. */
import type { Clock } from './clock';
import { unanswered } from './errors';
import { type Failed, failed } from './result';

/** An answer with its body as it came, whatever its status. */
export interface Exchanged {
  readonly ok: true;
  readonly response: Response;
  readonly body: ArrayBuffer;
}

const timeoutMs = 30_000;

/** Sends once. Ends with the answer, or with why there is none: no connection, 30 seconds without one, or stopped. */
export async function exchange(
  address: string,
  init: RequestInit,
  stop: AbortSignal | undefined,
  clock: Clock,
): Promise<Exchanged | Failed> {
  const timeout = clock.timeout(timeoutMs);
  const signal = stop ? AbortSignal.any([stop, timeout]) : timeout;
  try {
    // Nothing is taken from a cache, since pages state what is so now; a redirect would carry keys elsewhere.
    const response = await globalThis.fetch(address, {
      ...init,
      cache: 'no-store',
      redirect: 'error',
      signal,
    });
    return { ok: true, response, body: await response.arrayBuffer() };
  } catch {
    if (stop?.aborted) return failed(unanswered('aborted'));
    return failed(unanswered(timeout.aborted ? 'timeout' : 'network'));
  }
}
