// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionState, signIn } from '../../api/session';
import { writing } from '../../api/writing';
import { useIdleLock } from './useIdleLock';

const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000));

beforeEach(() => {
  vi.useFakeTimers();
  signIn({ apiKey: 'a-key', organizationId: null });
  renderHook(() => useIdleLock(15, Date.now()));
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
  const run = new AbortController();
  void writing(() => new Promise((resolve) => run.signal.addEventListener('abort', resolve)));
  await minutes(60);
  expect(sessionState().kind).toBe('signed-in');
  run.abort();
  await minutes(14);
  expect(sessionState().kind).toBe('signed-in');
  await minutes(2);
  expect(sessionState().kind).toBe('signed-out');
});
