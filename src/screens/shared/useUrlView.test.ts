// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useUrlView } from './useUrlView';

const read = (search: string) => {
  const params = new URLSearchParams(search);
  return { find: params.get('find') ?? '', show: params.get('show') ?? '' };
};

function write(view: ReturnType<typeof read>, search: string): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(view)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  return params.toString();
}

beforeEach(() => globalThis.history.replaceState(null, '', '/page?other=1'));

it('keeps both of two changes at once, other parameters and the length of the history', () => {
  const entries = globalThis.history.length;
  const { result } = renderHook(() => useUrlView(read, write));
  const [, change] = result.current;
  act(() => {
    change({ find: 'anna' });
    change({ show: 'all' });
  });
  expect(result.current[0]).toEqual({ find: 'anna', show: 'all' });
  expect(globalThis.location.search).toBe('?other=1&find=anna&show=all');
  expect(globalThis.history.length).toBe(entries);
});

it('leaves an entry for Back where something is opened', async () => {
  const entries = globalThis.history.length;
  const { result } = renderHook(() => useUrlView(read, write, (before, next) => before.show < next.show));
  act(() => result.current[1]({ show: 'list' }));
  act(() => result.current[1]({ find: 'anna' }));
  expect(globalThis.history.length).toBe(entries + 1);
  act(() => globalThis.history.back());
  await vi.waitFor(() => expect(result.current[0]).toEqual({ find: '', show: '' }));
});

it('gives the same view as long as the URL stays the same, and leaves no question mark behind', () => {
  globalThis.history.replaceState(null, '', '/page?find=anna');
  const { result, rerender } = renderHook(() => useUrlView(read, write));
  const [view, change] = result.current;
  rerender();
  expect(result.current[0]).toBe(view);
  act(() => change({ find: '' }));
  expect(globalThis.location.href).toMatch(/\/page$/);
});
