import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { realClock } from './clock';
import type { ApiError } from './errors';
import { type Request, send } from './http';
import { sessionState, signIn, signOut } from './session';
import { fakeClock, fakeNetwork, json, lost, noContent, type Reply, silent, testKey } from './testSupport';

const network = fakeNetwork();
const Named = v.object({ name: v.string() });
const read: Request<{ name: string }> = { kind: 'read', method: 'GET', path: '/api/v2/thing', schema: Named };
const write: Request<unknown> = {
  kind: 'write',
  method: 'POST',
  path: '/api/v2/thing',
  body: { builtIn: 'user_city' },
  schema: v.unknown(),
};

/** Sends without waiting and gives the error, so that a success fails the test. */
async function errorOf(request: Request<unknown>, clock = fakeClock()): Promise<ApiError> {
  const answer = await send(request, clock);
  if (answer.ok) throw new Error('expected a failure');
  return answer.error;
}

const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  () =>
    json({}, code, headers);
const good: Reply = () => json({ name: 'thing' });

describe('a request', () => {
  it('goes to our own origin with the key, the organisation and the query, past every cache', async () => {
    signIn({ apiKey: testKey, organizationId: '5f0c1a2b3c4d5e6f708192a3' });
    network.answer(good);
    const answer = await send({ ...read, query: { limit: 100, skip: 0 } });
    const [request] = network.requests;
    expect(answer).toMatchObject({ ok: true, value: { name: 'thing' } });
    expect(request?.url).toBe('https://console.example/api/v2/thing?limit=100&skip=0');
    expect(request?.headers.get('x-api-key')).toBe(testKey);
    expect(request?.headers.get('x-org-id')).toBe('5f0c1a2b3c4d5e6f708192a3');
    expect(request).toMatchObject({ method: 'GET', cache: 'no-store', redirect: 'error' });
  });

  it('carries JSON', async () => {
    network.answer(noContent);
    const answer = await send(write);
    const [request] = network.requests;
    expect(request?.headers.get('content-type')).toBe('application/json');
    expect(await request?.json()).toEqual({ builtIn: 'user_city' });
    expect(answer).toMatchObject({ ok: true, value: undefined });
  });

  it('is not sent when nobody is signed in', async () => {
    signOut('signed-out');
    expect(await errorOf(read)).toEqual({
      kind: 'unauthenticated',
      status: null,
      message: null,
      requestId: null,
    });
    expect(network.requests).toHaveLength(0);
  });
});

describe('a failed answer', () => {
  it.each<[number, ApiError['kind']]>([
    [304, 'unexpected'],
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [402, 'unexpected'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'not-found'],
    [412, 'unexpected'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ])('with status %i is %s', async (code, kind) => {
    network.answer(() => new Response(null, { status: code }));
    expect(await errorOf(write)).toMatchObject({ kind, status: code, message: null });
  });

  it('keeps the message, the request id and the refused fields under both of their names', async () => {
    const violation = { field: 'builtIn', description: 'is not a known translation' };
    for (const name of ['fieldViolationsList', 'fieldViolations']) {
      const body = {
        code: 400,
        message: 'bad input',
        status: 'INVALID_ARGUMENT',
        details: [{ [name]: [violation] }],
      };
      network.answer(() => json(body, 400, { 'X-Request-Id': 'r-1' }));
      expect(await errorOf(write)).toEqual({
        kind: 'invalid',
        status: 400,
        message: 'bad input',
        requestId: 'r-1',
        fields: [violation],
      });
    }
  });

  it('with 401 ends the session, unless another key was sent or the session has changed since', async () => {
    network.answer(() => {
      signIn({ apiKey: 'newer_key', organizationId: null });
      return json({}, 401);
    });
    await errorOf(read);
    expect(sessionState().kind).toBe('signed-in');
    network.answer(status(401));
    await errorOf(read);
    expect(sessionState()).toMatchObject({ kind: 'signed-out', reason: 'expired', refusal: { status: 401 } });
  });
});

describe('an answer off the contract', () => {
  it.each([
    ['names the member', '{"name":17}', 'name'],
    ['names the whole where it is of another kind', '"text"', 'the whole body'],
    ['names the whole where there is none', '', 'the whole body'],
    ['says so where it is no JSON', '<html></html>', 'the body is not JSON'],
  ])('%s', async (_name, body, where) => {
    network.answer(() => new Response(body, { status: 200 }));
    expect(await errorOf(read)).toMatchObject({ kind: 'broken-contract', where, status: 200 });
  });
});

describe('repeating', () => {
  it.each<[string, Reply, number]>([
    ['429', status(429), 4],
    ['502', status(502), 4],
    ['503', status(503), 4],
    ['504', status(504), 4],
    ['a lost connection', lost, 4],
    ['500', status(500), 1],
    ['404', status(404), 1],
  ])('a read that meets %s', async (_name, reply, times) => {
    network.answer(reply);
    const clock = fakeClock();
    await errorOf(read, clock);
    expect(network.requests).toHaveLength(times);
    expect(clock.waits).toEqual([500, 1000, 2000].slice(0, times - 1));
  });

  it.each<[string, Reply]>([
    ['429', status(429)],
    ['503', status(503)],
    ['a lost connection', lost],
  ])('a write that meets %s is never done', async (_name, reply) => {
    network.answer(reply, good);
    await errorOf(write);
    expect(network.requests).toHaveLength(1);
  });

  it('ends with the first good answer', async () => {
    network.answer(lost, status(503), good);
    expect(await send(read, fakeClock())).toMatchObject({ ok: true });
    expect(network.requests).toHaveLength(3);
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Sun, 01 Mar 2026 12:00:09 GMT', 9000],
    ['a date that has passed, as a clock that goes wrong has it', 'Sun, 01 Mar 2026 11:00:00 GMT', 500],
    ['no time at all', '0', 500],
    ['nonsense', 'soon', 500],
  ])('waits as told by %s', async (_name, retryAfter, milliseconds) => {
    for (const code of [429, 503]) {
      signIn({ apiKey: testKey, organizationId: null });
      network.answer(status(code, { 'Retry-After': retryAfter }), good);
      const clock = fakeClock();
      await send(read, clock);
      expect(clock.waits).toEqual([milliseconds]);
    }
  });

  it('adds chance to its waits, so that clients do not come back together', async () => {
    network.answer(lost, good);
    const clock = { ...fakeClock(), random: () => 0.5 };
    await send(read, clock);
    expect(clock.waits).toEqual([750]);
  });
});

describe('stopping', () => {
  it('ends a request that is under way', async () => {
    network.answer(silent);
    const controller = new AbortController();
    const pending = errorOf({ ...read, signal: controller.signal });
    controller.abort();
    expect(await pending).toMatchObject({ kind: 'aborted' });
  });

  it('ends a wait between two tries', async () => {
    network.answer(status(429, { 'Retry-After': '30' }));
    const controller = new AbortController();
    const clock = {
      ...realClock,
      wait: (milliseconds: number, signal: AbortSignal | undefined) => {
        queueMicrotask(() => controller.abort());
        return realClock.wait(milliseconds, signal);
      },
    };
    expect(await send({ ...read, signal: controller.signal }, clock)).toMatchObject({
      ok: false,
      error: { kind: 'aborted' },
    });
    expect(network.requests).toHaveLength(1);
  });

  it('is told apart from an answer that does not come in time', async () => {
    network.answer(silent);
    const timeout = new AbortController();
    const asked: number[] = [];
    const clock = {
      ...fakeClock(),
      timeout: (milliseconds: number) => {
        asked.push(milliseconds);
        queueMicrotask(() => timeout.abort());
        return timeout.signal;
      },
    };
    expect(await errorOf(read, clock)).toMatchObject({ kind: 'timeout' });
    expect(asked).toEqual([30_000]);
  });
});
