/** The one door to Microsoft Graph. It only reads. */
import { textOf } from '../body';
import { type Clock, realClock } from '../clock';
import { eventualConsistency } from '../contractGraph';
import { brokenContract, unanswered } from '../errors';
import { exchange } from '../exchange';
import { repeated } from '../repeating';
import { type Answer, failed } from '../result';
import { type GraphConnection, graphConnection } from './connection';
import { readGraphRefusal } from './refusal';

export interface GraphRequest {
  /** A path below the connection's base, or the address of a next page as Graph gave it. */
  readonly at: { readonly path: string } | { readonly next: string };
  /** Counting is answered only with eventual consistency. */
  readonly eventual?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Graph tells how long to wait and counts each request against its limits ("Throttling guidance"). */
const patience = { mostRepeats: 5, longestWaitMs: 60_000 };

/** The address of a next page, where it lies below the base: the token goes nowhere else. */
function ownAddress(base: string, link: string): string | null {
  if (!URL.canParse(link)) return null;
  const [home, target] = [new URL(base), new URL(link)];
  const isOwn = target.origin === home.origin && target.username === '' && target.password === '';
  return isOwn && target.pathname.startsWith(`${home.pathname}/`) ? target.href : null;
}

const addressOf = (base: string, at: GraphRequest['at']): string | null =>
  'path' in at ? base + at.path : ownAddress(base, at.next);

function headersOf(request: GraphRequest, token: string): Headers {
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

async function sendOnce(
  address: string,
  request: GraphRequest,
  connection: GraphConnection,
  clock: Clock,
): Promise<Answer<ArrayBuffer>> {
  const token = await tokenOf(connection);
  if (token === null) return failed(unanswered('unauthenticated'));
  const init = { method: 'GET', headers: headersOf(request, token) };
  const exchanged = await exchange(address, init, request.signal, clock);
  if (!exchanged.ok) return exchanged;
  const { response, body } = exchanged;
  if (response.ok) return { ok: true, value: body, headers: response.headers };
  const redact = (text: string): string => text.replaceAll(token, '[token]');
  return failed(readGraphRefusal(response, textOf(body), redact, clock.now()));
}

/**
 * Sends one read and gives the body of a good answer as it came, or one error. Never throws.
 *
 * Repeated up to five times after 429, 502, 503, 504 and lost connections, waiting as `Retry-After` says, never longer
 * than a minute. A next page that is not below the connection's base is a broken contract, and not asked for.
 */
export async function readGraph(
  request: GraphRequest,
  clock: Clock = realClock,
): Promise<Answer<ArrayBuffer>> {
  const connection = graphConnection();
  if (!connection) return failed(unanswered('unauthenticated'));
  const address = addressOf(connection.base, request.at);
  if (address === null) return failed(brokenContract('@odata.nextLink'));
  return repeated(() => sendOnce(address, request, connection, clock), patience, request.signal, clock);
}
