// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { waitFor } from '../../api/waits';
import { LiveRegionProvider } from '../../ui/LiveRegion';
import { PauseLine } from './PauseLine';

afterEach(cleanup);

/** Waits until it is stopped. */
function begin(service: 'JumpCloud' | 'Microsoft Graph', milliseconds: number): () => Promise<void> {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  const waited = waitFor(service, milliseconds, stop.signal, () => stopped);
  return () => {
    stop.abort();
    return waited;
  };
}

const shown = () => document.querySelector('p')?.textContent ?? null;
const readOut = () => screen.getByRole('status').textContent;

const jumpCloud = 'JumpCloud asked to wait 30 seconds. It goes on by itself after that.';
const both = `${jumpCloud} Microsoft Graph asked to wait 4 minutes. It goes on by itself after that.`;

it('says and reads out who asked to wait and for how long, while that lasts', async () => {
  render(
    <LiveRegionProvider>
      <PauseLine />
    </LiveRegionProvider>,
  );
  expect([shown(), readOut()]).toEqual([null, '']);
  const ends: (() => Promise<void>)[] = [];
  act(() => void ends.push(begin('JumpCloud', 20_000), begin('JumpCloud', 30_000)));
  expect([shown(), readOut()]).toEqual([jumpCloud, jumpCloud]);
  act(() => void ends.push(begin('Microsoft Graph', 240_000)));
  expect([shown(), readOut()]).toEqual([both, both]);
  await act(async () => {
    for (const end of ends) await end();
  });
  expect(shown()).toBeNull();
});
