// @vitest-environment jsdom
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { rulesQuery, createQueryClient } from '../../api/queries';
import { fakeNetwork, json, testDirectory } from '../../api/testSupport';
import { useReadError } from './useReadError';

const network = fakeNetwork();
/** Lets the answer go that is held back. */
let letGo: ((answer: Response) => void) | null = null;
afterEach(cleanup);

function draw() {
  const client = createQueryClient();
  return renderHook(
    ({ id }) => {
      const rules = useQuery(rulesQuery(id));
      return { rules, error: useReadError(rules) };
    },
    {
      initialProps: { id: testDirectory },
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    },
  ).result;
}

describe('the error of a first read', () => {
  it('stays while it is tried again, and goes with the answer', async () => {
    network.answer(() => json({}, 403));
    const result = draw();
    expect(result.current.error).toBeNull();
    await act(() => expect.poll(() => result.current.error?.error.kind).toBe('forbidden'));

    network.answer(
      () =>
        new Promise((resolve) => {
          letGo = resolve;
        }),
    );
    act(() => void result.current.rules.refetch());
    await act(() => expect.poll(() => result.current.rules.isFetching).toBe(true));
    expect(result.current.rules.error).toBeNull();
    expect(result.current.error?.error.kind).toBe('forbidden');

    letGo?.(json([]));
    await act(() => expect.poll(() => result.current.rules.data).toBeDefined());
    expect(result.current.error).toBeNull();
  });
});
