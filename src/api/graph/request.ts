/** The one door to Microsoft Graph. It only reads. */
import { type Clock, realClock } from '../clock';
import { eventualConsistency } from '../contractGraph';
import { type ApiError, brokenContract, unanswered } from '../errors';
import type { Exchange } from '../exchange';
import { createPauses } from '../pauses';
import { putOffFor, repeated } from '../repeating';
import { type Answer, failed } from '../result';
import { longestUntoldMs, longestWaitMs } from '../waits';
import { type GraphConnection, graphConnection, subscribeGraph } from './connection';
import { readGraphRefusal } from './refusal';

export interface GraphRequest<Body> {
  /** A path below the connection's base, or the address of a next page as Graph gave it. */
  readonly at: { readonly path: string } | { readonly next: string };
  /** Counting is answered only with eventual consistency. */
  readonly eventual?: boolean;
  readonly by: Exchange<Body>;
  readonly signal?: AbortSignal | undefined;
  /** Given where whatever shows this read tells that Graph asked to wait: then it may take minutes. Ends such a wait. */
  readonly told?: AbortSignal | undefined;
}

/** Graph tells how long to wait and counts every request of a client against its limits ("Throttling guidance"). */
const pauses = createPauses();
subscribeGraph(pauses.forget);
const pause = pauses.of('everything');
const mostRepeats = 5;

/** Why nothing can be read from Graph for longer than anybody waits; null where it may be asked. */
export function putOff({ now }: Pick<Clock, 'now'> = realClock): ApiError | null {
  const waitMs = pause.left(now());
  return waitMs > longestWaitMs ? putOffFor(waitMs) : null;
}

/** The address of a next page, where it lies below the base: the token goes nowhere else. */
function ownAddress(base: string, link: string): string | null {
  if (!URL.canParse(link)) return null;
  const [home, target] = [new URL(base), new URL(link)];
  const isOwn = target.origin === home.origin && target.username === '' && target.password === '';
  return isOwn && target.pathname.startsWith(`${home.pathname}/`) ? target.href : null;
}

const addressOf = (base: string, at: GraphRequest<unknown>['at']): string | null =>
  'path' in at ? base + at.path : ownAddress(base, at.next);

function headersOf(request: GraphRequest<unknown>, token: string): Headers {
  const headers = new Headers({ accept: 'application/json', authorization: `Bearer ${token}` });
  if (request.eventual) headers.set(eventualConsistency.name, eventualConsistency.value);
  return headers;
}

/** The token of now, since one may end during a wait; null where there is none that can be sent. */
async function tokenOf({ token }: GraphConnection): Promise<string | null> {
  try {
    const text = await token();
    return /^[\u0021-\u007E]+$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

async function sendOnce<Body>(
  address: string,
  request: GraphRequest<Body>,
  connection: GraphConnection,
  clock: Clock,
): Promise<Answer<Body>> {
  const token = await tokenOf(connection);
  if (token === null) return failed(unanswered('unauthenticated'));
  const init = { method: 'GET', headers: headersOf(request, token) };
  const exchanged = await request.by(address, init, request.signal, clock);
  if (exchanged.kind === 'unanswered') return exchanged.failed;
  const { head } = exchanged;
  if (exchanged.kind === 'good') return { ok: true, value: exchanged.body, headers: head.headers };
  if (head.status === 401) connection.refuse?.();
  const redact = (text: string): string => text.replaceAll(token, '[token]');
  return failed(readGraphRefusal(head, exchanged.text, redact, clock.now()));
}

/**
 * Sends one read and gives the body of a good answer as `by` hands it on, or one error. Never throws.
 *
 * Repeated up to five times after 429, 502, 503, 504 and lost connections, waiting as `Retry-After` says; where that is
 * too long, it fails with that. A next page that is not below the connection's base is a broken contract, and not asked for.
 */
export async function readGraph<Body>(
  request: GraphRequest<Body>,
  clock: Clock = realClock,
): Promise<Answer<Body>> {
  const connection = graphConnection();
  if (!connection) return failed(unanswered('unauthenticated'));
  const address = addressOf(connection.base, request.at);
  if (address === null) return failed(brokenContract('@odata.nextLink'));
  const { signal, told } = request;
  return repeated(
    () => sendOnce(address, request, connection, clock),
    {
      service: 'Microsoft Graph',
      pause,
      mostRepeats,
      longestWaitMs: told ? longestWaitMs : longestUntoldMs,
      signal,
      told,
    },
    clock,
  );
}
