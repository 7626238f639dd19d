// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeNetwork, silent, testDirectory } from '../../api/testSupport';
import { useBoundUsers } from './useBoundUsers';

const network = fakeNetwork();

/** The workers that were begun and have not been ended. */
const working = new Set<Worker>();

/** A worker that answers nothing. */
class Worker extends EventTarget {
  constructor() {
    super();
    working.add(this);
  }
  readonly postMessage = () => undefined;
  readonly terminate = () => void working.delete(this);
}

beforeEach(() => {
  working.clear();
  vi.stubGlobal('Worker', Worker);
  network.answer(silent);
});
afterEach(cleanup);

describe('the bound users', () => {
  it('are read again while the page is open, also where React mounts it twice', () => {
    const { result } = renderHook(() => useBoundUsers(testDirectory), { wrapper: StrictMode });
    const first = [...working];
    expect(first).toHaveLength(1);
    act(() => result.current.readAgain());
    expect(working.size).toBe(1);
    expect([...working]).not.toEqual(first);
  });

  it('are not read any more once the page was left, as by a run of bindings that ends after it', () => {
    const { result, unmount } = renderHook(() => useBoundUsers(testDirectory));
    unmount();
    act(() => result.current.readAgain());
    expect(working.size).toBe(0);
  });
});
