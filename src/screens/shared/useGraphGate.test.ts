// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useGraphGate } from './useGraphGate';

afterEach(cleanup);

describe('the way to Microsoft Graph', () => {
  it('goes on when nothing stands before it', async () => {
    const goOn = vi.fn<() => void>();
    const { result } = renderHook(() => useGraphGate(null));
    await act(() => result.current.pass(goOn));
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('comes to nothing where the page was left before the answer', async () => {
    const goOn = vi.fn<() => void>();
    const { result, unmount } = renderHook(() => useGraphGate(null));
    await act(async () => {
      const passing = result.current.pass(goOn);
      unmount();
      await passing;
    });
    expect(goOn).not.toHaveBeenCalled();
  });
});
