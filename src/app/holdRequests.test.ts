import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdRequests } from './holdRequests';

const onTheWire = vi.fn<typeof fetch>(async () => new Response('from the network'));

function hold(started: Promise<void>): void {
  vi.stubGlobal('fetch', onTheWire);
  holdRequests(started);
}

afterEach(() => {
  vi.unstubAllGlobals();
  onTheWire.mockClear();
});

describe('requests before the simulation has started', () => {
  it('wait for it and then go out', async () => {
    let begin: (() => void) | undefined;
    hold(new Promise((resolve) => (begin = resolve)));
    const waiting = fetch('/api/v2/directories');
    await Promise.resolve();
    expect(onTheWire).not.toHaveBeenCalled();
    begin?.();
    expect(await (await waiting).text()).toBe('from the network');
    expect(fetch).toBe(onTheWire);
  });

  it('never reach the network where it could not start, neither those that waited nor those after', async () => {
    hold(Promise.reject(new Error('There is no scenario “helthy”.')));
    await expect(fetch('/api/v2/directories')).rejects.toThrow('There is no scenario');
    await expect(fetch('/api/v2/directories')).rejects.toThrow('There is no scenario');
    expect(onTheWire).not.toHaveBeenCalled();
  });
});
