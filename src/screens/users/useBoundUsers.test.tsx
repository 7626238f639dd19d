// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boundGroupsQuery, membersQuery } from '../../api/bindingQueries';
import { boundUserCountQuery, createQueryClient } from '../../api/queries';
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

const client = createQueryClient();
const provided = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);
const strictly = ({ children }: { readonly children: ReactNode }) => (
  <StrictMode>{provided({ children })}</StrictMode>
);

beforeEach(() => {
  working.clear();
  vi.stubGlobal('Worker', Worker);
  network.answer(silent);
});
afterEach(cleanup);

describe('the bound users', () => {
  it('are read again while the page is open, also where React mounts it twice', () => {
    const { result } = renderHook(() => useBoundUsers(testDirectory), { wrapper: strictly });
    const first = [...working];
    expect(first).toHaveLength(1);
    act(() => result.current.readAgain());
    expect(working.size).toBe(1);
    expect([...working]).not.toEqual(first);
  });

  it('are read again with the groups and the numbers beside them, so that none contradicts another', () => {
    const around = [boundGroupsQuery(testDirectory), membersQuery('staff')].map(({ queryKey }) => queryKey);
    for (const key of around) client.setQueryData(key, ['staff']);
    client.setQueryData(boundUserCountQuery(testDirectory).queryKey, 12);
    const { result } = renderHook(() => useBoundUsers(testDirectory), { wrapper: provided });
    const first = [...working];
    act(() => result.current.readAllAgain());
    expect([...working]).not.toEqual(first);
    for (const key of [...around, boundUserCountQuery(testDirectory).queryKey]) {
      expect(client.getQueryState(key)?.isInvalidated).toBe(true);
    }
  });

  it('are not read any more once the page was left, as by a run of bindings that ends after it', () => {
    const { result, unmount } = renderHook(() => useBoundUsers(testDirectory), { wrapper: provided });
    unmount();
    act(() => result.current.readAgain());
    expect(working.size).toBe(0);
  });
});
