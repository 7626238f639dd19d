/** The one door to JumpCloud: every request of this console to it goes through here. */
import type * as v from 'valibot';
import { readBody, textOf } from './body';
import { type Clock, realClock } from './clock';
import { unanswered } from './errors';
import { exchange, type Exchange, type Head } from './exchange';
import { createPauses } from './pauses';
import { factsOf, readRefusal } from './refusal';
import { type Patience, repeated } from './repeating';
import { type Answer, failed } from './result';
import { currentPass, type Pass, subscribeSession } from './session';
import { longestUntoldMs, longestWaitMs } from './waits';

interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** Beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /**
   * Given where whatever shows this read tells that JumpCloud asked to wait: then it may take minutes. Ends such a wait
   * without ending a request that is on its way.
   */
  readonly told?: AbortSignal | undefined;
  /** Sends as somebody other than the one signed in, to try a key before signing in with it. */
  readonly pass?: Pass | null;
}

/** What ends a read. */
export type Ends = Pick<Asked, 'signal' | 'told'>;

export interface Request<T> extends Asked {
  /** A read changes nothing, so it may be repeated; a write is sent once and never again by the door. */
  readonly kind: 'read' | 'write';
  /** What a good answer looks like; an answer without a body is `undefined` to it. */
  readonly schema: v.GenericSchema<unknown, T>;
}

/** A read whose answer is read and checked elsewhere, by the worker that takes it in. */
export interface BodyRequest<Body> extends Asked {
  readonly method: 'GET';
  readonly by: Exchange<Body>;
}

/** Who sends a request, how patiently, and what becomes of the body of a good answer. */
interface Way<Body, T> {
  readonly by: Exchange<Body>;
  readonly patience: Pick<Patience, 'mostRepeats' | 'longestWaitMs'>;
  readonly read: (head: Head, body: Body) => Answer<T>;
}

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
  <T>(schema: v.GenericSchema<unknown, T>): Way<ArrayBuffer, T>['read'] =>
  (head, body) => {
    const result = readBody(textOf(body), schema, factsOf(head, null));
    return result.ok ? { ...result, headers: head.headers } : result;
  };

async function sendOnce<Body, T>(
  request: Asked,
  pass: Pass,
  way: Way<Body, T>,
  clock: Clock,
): Promise<Answer<T>> {
  const exchanged = await way.by(addressOf(request), initOf(request, pass), request.signal, clock);
  if (exchanged.kind === 'unanswered') return exchanged.failed;
  if (exchanged.kind === 'good') return way.read(exchanged.head, exchanged.body);
  const error = readRefusal(exchanged.head, exchanged.text, pass.redact, clock.now());
  if (error.kind === 'unauthenticated') pass.refuse(error);
  return failed(error);
}

/** JumpCloud does not say what it counts together, so only the same is left alone. Another key may be counted apart. */
const pauses = createPauses();
subscribeSession(pauses.forget);

async function deliver<Body, T>(request: Asked, way: Way<Body, T>, clock: Clock): Promise<Answer<T>> {
  const { method, path, signal, told } = request;
  const pass = request.pass === undefined ? currentPass() : request.pass;
  if (!pass) return failed(unanswered('unauthenticated'));
  const once = (): Promise<Answer<T>> => sendOnce(request, pass, way, clock);
  const pause = pauses.of(`${method} ${path}`);
  return repeated(once, { ...way.patience, service: 'JumpCloud', pause, signal, told }, clock);
}

const patienceOfReads = ({ told }: Asked): Way<unknown, unknown>['patience'] => ({
  mostRepeats: 3,
  longestWaitMs: told ? longestWaitMs : longestUntoldMs,
});

/** Whoever carries out a run waits, and can be stopped meanwhile. */
const patienceOfWrites = { mostRepeats: 0, longestWaitMs: 0 };

/**
 * Sends one request and reads its answer: a value that has passed the request's schema, or one error. Never throws.
 *
 * Reads are repeated up to three times after 429, 502, 503, 504 and lost connections. A 401 ends the session that
 * the request was sent with. JumpCloud documents neither limits nor whether 429 carries `Retry-After`; where it does,
 * the same is not asked before.
 */
export function send<T>(request: Request<T>, clock: Clock = realClock): Promise<Answer<T>> {
  const patience = request.kind === 'write' ? patienceOfWrites : patienceOfReads(request);
  return deliver(request, { by: exchange, patience, read: readBy(request.schema) }, clock);
}

/** Sends one read as `send` does, and gives the body of a good answer as `by` hands it on. */
export const sendForBody = <Body>(
  request: BodyRequest<Body>,
  clock: Clock = realClock,
): Promise<Answer<Body>> =>
  deliver(
    request,
    {
      by: request.by,
      patience: patienceOfReads(request),
      read: ({ headers }, value) => ({ ok: true, value, headers }),
    },
    clock,
  );
