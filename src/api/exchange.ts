/** One request over the network. `fetch` is called here and nowhere else, by the page or by the preview's worker. */
import { textOf } from './body';
import type { Clock } from './clock';
import { unanswered } from './errors';
import { type Failed, failed } from './result';

/** What an answer tells before its body. */
export interface Head {
  readonly status: number;
  readonly headers: Headers;
}

/** How a request ended. A body that nobody refuses is given as whoever sent it hands it on. */
export type Exchanged<Body> =
  | { readonly kind: 'good'; readonly head: Head; readonly body: Body }
  | { readonly kind: 'refused'; readonly head: Head; readonly text: string }
  | { readonly kind: 'unanswered'; readonly failed: Failed };

/** Sends one request, once. Ends early when `stop` aborts. */
export type Exchange<Body> = (
  address: string,
  init: Pick<RequestInit, 'method' | 'headers' | 'body'>,
  stop: AbortSignal | undefined,
  clock: Clock,
) => Promise<Exchanged<Body>>;

/** Who sends a read whose body is read elsewhere, and until when. */
export interface Sending<Body> {
  readonly by: Exchange<Body>;
  readonly signal?: AbortSignal | undefined;
}

const timeoutMs = 30_000;

/** Ends with the answer, or with why there is none: no connection, 30 seconds without one, or stopped. */
export const exchange: Exchange<ArrayBuffer> = async (address, init, stop, clock) => {
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
    const body = await response.arrayBuffer();
    const head = { status: response.status, headers: response.headers };
    return response.ok ? { kind: 'good', head, body } : { kind: 'refused', head, text: textOf(body) };
  } catch {
    if (stop?.aborted) return { kind: 'unanswered', failed: failed(unanswered('aborted')) };
    const why = timeout.aborted ? 'timeout' : 'network';
    return { kind: 'unanswered', failed: failed(unanswered(why)) };
  }
};
