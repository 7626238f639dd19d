// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectGraph } from '../../api/graph/connection';
import { useGraphGate } from './useGraphGate';

beforeEach(() =>
  connectGraph({ base: 'https://graph.example/v1.0', token: () => Promise.resolve('a-token') }),
);
afterEach(() => {
  connectGraph(null);
  cleanup();
});

describe('the way to Microsoft Graph', () => {
  it('goes on when nothing stands before it', async () => {
    const goOn = vi.fn<() => void>();
    const { result } = renderHook(() => useGraphGate(null));
    await act(() => result.current.pass(goOn));
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('refuses where Graph is not set up', async () => {
    connectGraph(null);
    const goOn = vi.fn<() => void>();
    const { result } = renderHook(() => useGraphGate('oakmere.example'));
    await act(() => result.current.pass(goOn));
    expect(result.current.state).toMatchObject({
      kind: 'refused',
      problem: { title: 'Microsoft Graph is not set up here' },
    });
    expect(goOn).not.toHaveBeenCalled();
  });

  it('lets a reading go on, and keeps what is known of the tenant', async () => {
    const goOn = vi.fn<() => void>();
    const { result } = renderHook(() => useGraphGate(null));
    await act(() => result.current.pass(() => undefined));
    const { state } = result.current;
    await act(() => result.current.renew(goOn));
    expect(goOn).toHaveBeenCalledOnce();
    expect(result.current.state).toBe(state);
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
