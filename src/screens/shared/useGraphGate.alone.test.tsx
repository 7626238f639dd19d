// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goToMicrosoft, prepareGraph, signInWhereNeeded } from '../../api/microsoft/prepare';
import { useGraphGate } from './useGraphGate';

vi.mock('../../api/microsoft/prepare', () => ({
  prepareGraph: vi.fn<typeof prepareGraph>(),
  signInWhereNeeded: vi.fn<typeof signInWhereNeeded>(),
  goToMicrosoft: vi.fn<typeof goToMicrosoft>(),
}));

afterEach(cleanup);

const notFetched = new TypeError('Failed to fetch dynamically imported module');
const ready = { kind: 'ready', note: null } as const;

describe('the part of the console that signs in to Microsoft, where it cannot be fetched', () => {
  it('is told of, and comparing again gets it', async () => {
    vi.mocked(prepareGraph).mockRejectedValueOnce(notFetched).mockResolvedValueOnce(ready);
    const goOn = vi.fn<() => void>();
    const { result } = renderHook(() => useGraphGate(null));
    await act(() => result.current.pass(goOn));
    expect(result.current.state).toMatchObject({
      kind: 'refused',
      problem: { title: 'A part of the console could not be loaded' },
    });
    expect(goOn).not.toHaveBeenCalled();
    await act(() => result.current.pass(goOn));
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('is told of also where a reading goes on, and where Microsoft is asked in this tab', async () => {
    vi.mocked(signInWhereNeeded).mockRejectedValueOnce(notFetched);
    vi.mocked(goToMicrosoft).mockRejectedValueOnce(notFetched);
    const goOn = vi.fn<() => void>();
    const { result } = renderHook(() => useGraphGate(null));
    await act(() => result.current.renew(goOn));
    expect(result.current.state.kind).toBe('refused');
    act(() => result.current.close());
    await act(() => result.current.leave());
    expect(result.current.state.kind).toBe('refused');
    expect(goOn).not.toHaveBeenCalled();
  });
});
