/** The one door to JumpCloud: every request of this console goes through `send`, and nothing else calls `fetch`. */
import * as v from 'valibot';
import { realClock, longestWaitMs, type Clock } from './clock';
import { type ApiError, brokenContract, unanswered } from './errors';
import { factsOf, readRefusal } from './refusal';
import { type Answer, failed } from './result';
import { currentPass, type Pass } from './session';

export interface Request<T> {
  /** A read changes nothing, so it may be repeated; a write is sent once and never again by the door. */
  readonly kind: 'read' | 'write';
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** What a good answer looks like; an answer without a body is `undefined` to it. */
  readonly schema: v.GenericSchema<unknown, T>;
  readonly signal?: AbortSignal | undefined;
  /** Sends as somebody other than the one signed in, to try a key before signing in with it. */
  readonly pass?: Pass | null;
}

const timeoutMs = 30_000;
const mostRepeats = 3;
const firstBackOffMs = 500;

function addressOf({ path, query }: Request<unknown>): string {
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}

function headersOf(request: Request<unknown>, pass: Pass): Headers {
  const headers = new Headers({ accept: 'application/json' });
  if (request.body !== undefined) headers.set('content-type', 'application/json');
  pass.stamp(headers);
  return headers;
}

/** Nothing is taken from a cache, since pages state what is so now; a redirect would carry the key elsewhere. */
const initOf = (request: Request<unknown>, pass: Pass, signal: AbortSignal): RequestInit => ({
  method: request.method,
  headers: headersOf(request, pass),
  ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  cache: 'no-store',
  redirect: 'error',
  signal,
});

function parseBody(body: string): { readonly json: unknown } | null {
  if (body === '') return { json: undefined };
  try {
    return { json: JSON.parse(body) };
  } catch {
    return null;
  }
}

function readAnswer<T>(request: Request<T>, response: Response, body: string): Answer<T> {
  const parsed = parseBody(body);
  if (!parsed) return failed(brokenContract('the body is not JSON', factsOf(response, null)));
  const result = v.safeParse(request.schema, parsed.json);
  if (result.success) return { ok: true, value: result.output, headers: response.headers };
  const where = v.getDotPath(result.issues[0]) ?? 'the whole body';
  return failed(brokenContract(where, factsOf(response, null)));
}

async function sendOnce<T>(request: Request<T>, pass: Pass, clock: Clock): Promise<Answer<T>> {
  const timeout = clock.timeout(timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  try {
    const response = await globalThis.fetch(addressOf(request), initOf(request, pass, signal));
    const body = await response.text();
    if (response.ok) return readAnswer(request, response, body);
    if (response.status === 401) pass.refuse();
    return failed(readRefusal(response, body, pass.redact, clock.now()));
  } catch {
    if (request.signal?.aborted) return failed(unanswered('aborted'));
    return failed(unanswered(timeout.aborted ? 'timeout' : 'network'));
  }
}

const worthRepeating = (error: ApiError): boolean =>
  error.kind === 'network' ||
  error.kind === 'rate-limited' ||
  (error.status !== null && error.status >= 502 && error.status <= 504);

/** As long as the server asks for; else doubling from half a second, with chance added so that clients spread out. */
function backOffMs(error: ApiError, repeat: number, clock: Clock): number {
  const asked = error.kind === 'rate-limited' || error.kind === 'server' ? error.waitMs : null;
  return Math.min(longestWaitMs, asked ?? firstBackOffMs * 2 ** repeat * (1 + clock.random()));
}

/**
 * Sends one request and reads its answer: a value that has passed the request's schema, or one error. Never throws.
 *
 * Reads are repeated up to three times after 429, 502, 503, 504 and lost connections. A 401 ends the session that
 * the request was sent with. JumpCloud documents neither limits nor whether 429 carries `Retry-After`.
 */
export async function send<T>(request: Request<T>, clock: Clock = realClock): Promise<Answer<T>> {
  const pass = request.pass === undefined ? currentPass() : request.pass;
  if (!pass) return failed(unanswered('unauthenticated'));
  for (let repeat = 0; ; repeat += 1) {
    if (request.signal?.aborted) return failed(unanswered('aborted'));
    const answer = await sendOnce(request, pass, clock);
    const final = answer.ok || request.kind === 'write' || !worthRepeating(answer.error);
    if (final || repeat === mostRepeats) return answer;
    await clock.wait(backOffMs(answer.error, repeat, clock), request.signal);
  }
}
