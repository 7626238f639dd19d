/** The one door to JumpCloud: every request of this console to it goes through here. */
import type * as v from 'valibot';
import { readBody, textOf } from './body';
import { type Clock, longestWaitMs, realClock } from './clock';
import { unanswered } from './errors';
import { exchange } from './exchange';
import { factsOf, readRefusal } from './refusal';
import { repeated } from './repeating';
import { type Answer, failed } from './result';
import { currentPass, type Pass } from './session';

interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** Beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Sends as somebody other than the one signed in, to try a key before signing in with it. */
  readonly pass?: Pass | null;
}

export interface Request<T> extends Asked {
  /** A read changes nothing, so it may be repeated; a write is sent once and never again by the door. */
  readonly kind: 'read' | 'write';
  /** What a good answer looks like; an answer without a body is `undefined` to it. */
  readonly schema: v.GenericSchema<unknown, T>;
}

/** A read whose answer is read and checked elsewhere, by the worker that is handed it. */
export interface BytesRequest extends Asked {
  readonly method: 'GET';
}

/** What becomes of the body of a good answer. */
type Reading<T> = (response: Response, body: ArrayBuffer) => Answer<T>;

function addressOf({ path, query }: Asked): string {
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}

function headersOf(request: Asked, pass: Pass): Headers {
  const headers = new Headers({ accept: 'application/json', ...request.headers });
  if (request.body !== undefined) headers.set('content-type', 'application/json');
  pass.stamp(headers);
  return headers;
}

const initOf = (request: Asked, pass: Pass): RequestInit => ({
  method: request.method,
  headers: headersOf(request, pass),
  ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
});

const readBy =
  <T>(schema: v.GenericSchema<unknown, T>): Reading<T> =>
  (response, body) => {
    const result = readBody(textOf(body), schema, factsOf(response, null));
    return result.ok ? { ...result, headers: response.headers } : result;
  };

const readBytes: Reading<ArrayBuffer> = (response, body) => ({
  ok: true,
  value: body,
  headers: response.headers,
});

async function sendOnce<T>(request: Asked, pass: Pass, read: Reading<T>, clock: Clock): Promise<Answer<T>> {
  const exchanged = await exchange(addressOf(request), initOf(request, pass), request.signal, clock);
  if (!exchanged.ok) return exchanged;
  const { response, body } = exchanged;
  if (response.ok) return read(response, body);
  if (response.status === 401) pass.refuse();
  return failed(readRefusal(response, textOf(body), pass.redact, clock.now()));
}

async function deliver<T>(
  request: Asked,
  mostRepeats: number,
  read: Reading<T>,
  clock: Clock,
): Promise<Answer<T>> {
  const pass = request.pass === undefined ? currentPass() : request.pass;
  if (!pass) return failed(unanswered('unauthenticated'));
  const once = (): Promise<Answer<T>> => sendOnce(request, pass, read, clock);
  return repeated(once, { mostRepeats, longestWaitMs }, request.signal, clock);
}

const repeatsOfReads = 3;

/**
 * Sends one request and reads its answer: a value that has passed the request's schema, or one error. Never throws.
 *
 * Reads are repeated up to three times after 429, 502, 503, 504 and lost connections. A 401 ends the session that
 * the request was sent with. JumpCloud documents neither limits nor whether 429 carries `Retry-After`.
 */
export const send = <T>(request: Request<T>, clock: Clock = realClock): Promise<Answer<T>> =>
  deliver(request, request.kind === 'write' ? 0 : repeatsOfReads, readBy(request.schema), clock);

/** Sends one read as `send` does, and gives the body of a good answer as it came. */
export const sendForBytes = (request: BytesRequest, clock: Clock = realClock): Promise<Answer<ArrayBuffer>> =>
  deliver(request, repeatsOfReads, readBytes, clock);
