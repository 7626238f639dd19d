// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionState, signIn } from '../../api/session';
import { writing } from '../../api/writing';
import { useIdleLock } from './useIdleLock';

const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000));

/** A laptop that sleeps: the clock goes on, timers do not. */
const sleep = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);
const touch = () =>
  act(() => {
    globalThis.dispatchEvent(new Event('pointermove'));
  });

/** Begins something that writes; the answer ends it. */
function startRun(): () => void {
  const run = new AbortController();
  void writing(() => new Promise((resolve) => run.signal.addEventListener('abort', resolve)));
  return () => run.abort();
}

let lock: ReturnType<typeof useIdleLock>;
beforeEach(() => {
  vi.useFakeTimers();
  signIn({ apiKey: 'a-key', organizationId: null });
  renderHook(() => {
    lock = useIdleLock(15, Date.now());
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('locks a page that nobody uses', async () => {
  await minutes(16);
  expect(sessionState().kind).toBe('signed-out');
});

it('locks nothing while something that writes is under way, and begins to wait when it has ended', async () => {
  const end = startRun();
  await minutes(60);
  expect(sessionState().kind).toBe('signed-in');
  end();
  await minutes(14);
  expect(sessionState().kind).toBe('signed-in');
  await minutes(2);
  expect(sessionState().kind).toBe('signed-out');
});

it('locks a laptop that slept past the end of its time not before what writes has ended, and at once then', async () => {
  const end = startRun();
  await minutes(1);
  sleep(480);
  touch();
  await minutes(5);
  expect([sessionState().kind, lock.secondsLeft]).toEqual(['signed-in', null]);
  end();
  await minutes(0.1);
  expect(sessionState()).toMatchObject({ kind: 'signed-out', reason: 'locked' });
});

it('counts what ran while a laptop slept almost to the end of its time as use', async () => {
  const end = startRun();
  await minutes(1);
  sleep(14.5);
  touch();
  expect(lock.secondsLeft).toBeNull();
  end();
  await minutes(13);
  expect([sessionState().kind, lock.secondsLeft]).toEqual(['signed-in', null]);
});
