import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBoundPage } from './boundUsers';
import { realClock } from './clock';
import type { ApiError } from './errors';
import { queryEvents } from './events';
import { exchange } from './exchange';
import { connectGraph } from './graph/connection';
import { readAccountPage, readAdministratorPage } from './graph/users';
import { type Request, send } from './http';
import { signIn } from './session';
import { fakeClock, fakeNetwork, hexId, json, lost, type Reply, testDirectory } from './testSupport';
import { readUser, readUserPage } from './users';
import { subscribeWaits, waitsNow } from './waits';

const network = fakeNetwork();
const read: Request<unknown> = { kind: 'read', method: 'GET', path: '/api/v2/thing', schema: v.unknown() };
const told: Request<unknown> = { ...read, told: new AbortController().signal };
const write: Request<unknown> = { ...read, kind: 'write', method: 'POST' };

async function errorOf(request: Request<unknown>, clock = fakeClock()): Promise<ApiError> {
  const answer = await send(request, clock);
  if (answer.ok) throw new Error('expected a failure');
  return answer.error;
}

const putOff =
  (seconds: number, code = 429): Reply =>
  () =>
    json({}, code, { 'Retry-After': String(seconds) });
const good: Reply = () => json({});

describe('a service that asks to be left alone', () => {
  it.each([
    [429, 'rate-limited'],
    [503, 'server'],
  ])('for longer than anybody would wait unseen is not asked again: %i says how long', async (code, kind) => {
    network.answer(putOff(31, code), good);
    const clock = fakeClock();
    expect(await errorOf(read, clock)).toMatchObject({ kind, status: code, waitMs: 31_000 });
    expect([network.requests.length, clock.waits]).toEqual([1, []]);
  });

  it('is waited for up to five minutes where that is told, and not longer', async () => {
    network.answer(putOff(300), putOff(301), good);
    const clock = fakeClock();
    expect(await errorOf(told, clock)).toMatchObject({ kind: 'rate-limited', waitMs: 301_000 });
    expect([network.requests.length, clock.waits]).toEqual([2, [300_000]]);
  });

  it('is not asked the same before that time by anybody, and is then', async () => {
    network.answer(putOff(600), good);
    const clock = fakeClock();
    await errorOf(told, clock);
    await clock.wait(200_000, undefined);
    expect(await errorOf(told, clock)).toMatchObject({ kind: 'rate-limited', status: null, waitMs: 400_000 });
    expect(network.requests).toHaveLength(1);
    await clock.wait(150_000, undefined);
    clock.waits.length = 0;
    expect(await send(told, clock)).toMatchObject({ ok: true });
    expect([network.requests.length, clock.waits]).toEqual([2, [250_000]]);
  });

  it('is asked other things meanwhile', async () => {
    network.answer(putOff(600), good);
    const clock = fakeClock();
    await errorOf(read, clock);
    expect(await send({ ...read, path: '/api/other' }, clock)).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([]);
  });

  it('is sent no write before that time, and nobody waits for that unseen', async () => {
    network.answer(putOff(5), good);
    const clock = fakeClock();
    await errorOf(write, clock);
    expect(await errorOf(write, clock)).toMatchObject({ kind: 'rate-limited', waitMs: 5000 });
    expect([network.requests.length, clock.waits]).toEqual([1, []]);
    await clock.wait(5000, undefined);
    expect(await send(write, clock)).toMatchObject({ ok: true });
  });

  it('is asked at once by whoever signs in next', async () => {
    network.answer(putOff(600), good);
    const clock = fakeClock();
    await errorOf(read, clock);
    signIn({ apiKey: 'another-key', organizationId: null });
    expect(await send(read, clock)).toMatchObject({ ok: true });
  });

  it('counts from its own clock where it tells the time, since ours may go wrong', async () => {
    const headers = { 'Retry-After': 'Sun, 01 Mar 2026 15:00:09 GMT', Date: 'Sun, 01 Mar 2026 15:00:00 GMT' };
    network.answer(() => json({}, 429, headers), good);
    const clock = fakeClock();
    expect(await send(read, clock)).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([9000]);
  });

  it('is waited for once more at most where our clock is set back meanwhile', async () => {
    network.answer(putOff(10), good);
    const { now, wait, ...rest } = fakeClock();
    let setBack = 0;
    const clock = {
      ...rest,
      now: () => now() - setBack,
      wait: (milliseconds: number, signal: AbortSignal | undefined) => {
        setBack = 3_600_000;
        return wait(milliseconds, signal);
      },
    };
    expect(await send(read, clock)).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([10_000, 10_000]);
  });

  it('is waited for no longer when told to stop: what it refused is the answer', async () => {
    network.answer(putOff(200));
    const stop = new AbortController();
    const clock = {
      ...realClock,
      wait: (milliseconds: number, signal: AbortSignal | undefined) => {
        queueMicrotask(() => stop.abort());
        return realClock.wait(milliseconds, signal);
      },
    };
    expect(await send({ ...read, told: stop.signal }, clock)).toMatchObject({
      ok: false,
      error: { kind: 'rate-limited', status: 429, waitMs: 200_000 },
    });
    expect(network.requests).toHaveLength(1);
  });

  it('is waited for a moment even then, so that what became of a run can be read', async () => {
    network.answer(putOff(2), good);
    const clock = fakeClock();
    expect(await send({ ...read, told: AbortSignal.abort() }, clock)).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([2000]);
  });
});

describe('a reading whose progress is shown', () => {
  const graph = { base: 'https://graph.microsoft.com/v1.0', token: () => Promise.resolve('token') };
  beforeEach(() => {
    connectGraph(graph);
    // No time passes between an answer and the wait for which it asks.
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    connectGraph(null);
  });

  it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
    ['bound users', (signal) => readBoundPage(testDirectory, 0, { by: exchange, signal })],
    ['users', (signal) => readUserPage(0, { by: exchange, signal }, 'id')],
    ['one user', (signal) => readUser(hexId(1), { by: exchange, signal })],
    ['accounts', (signal) => readAccountPage(null, { by: exchange, signal })],
    ['administrators', (signal) => readAdministratorPage(null, { by: exchange, signal })],
    ['the history', (signal) => queryEvents({ now: 0, signal, told: signal })],
  ])('waits for minutes, tells of it, and is cancelled at once: %s', async (_, reading) => {
    network.answer(putOff(299));
    const cancel = new AbortController();
    const waits: unknown[] = [];
    const stop = subscribeWaits(() => {
      waits.push(...waitsNow().map(({ milliseconds }) => milliseconds));
      cancel.abort();
    });
    expect(await reading(cancel.signal)).toMatchObject({ ok: false, error: { kind: 'aborted' } });
    stop();
    expect(waits).toEqual([299_000]);
  });
});

describe('who waits for a service', () => {
  it('is told while it lasts, with the time that the service asked for', async () => {
    network.answer(putOff(60), lost, good);
    const clock = fakeClock();
    const seen: unknown[] = [];
    const stop = subscribeWaits(() => seen.push(waitsNow()));
    await send(told, clock);
    stop();
    expect(seen).toEqual([[{ service: 'JumpCloud', milliseconds: 60_000 }], []]);
  });

  it('is not told of a moment', async () => {
    network.answer(putOff(2), good);
    const seen = vi.fn<() => void>();
    const stop = subscribeWaits(seen);
    await send(read, fakeClock());
    stop();
    expect(seen).not.toHaveBeenCalled();
  });
});
