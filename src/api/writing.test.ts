import { expect, it, vi } from 'vitest';
import { isWriting, outlastsPages, subscribeWriting, writing } from './writing';

/** A run that ends when told to. */
function runUntilTold(reach?: 'session') {
  const told = new AbortController();
  const run = () => new Promise((resolve) => told.signal.addEventListener('abort', resolve));
  return { ended: writing(run, reach), end: () => told.abort() };
}

const now = () => [isWriting(), outlastsPages()];

it('knows of every run while it lasts, and which go on where their page is left', async () => {
  expect(now()).toEqual([false, false]);
  const [save, goesOn] = [runUntilTold(), runUntilTold('session')];
  expect(now()).toEqual([true, true]);
  goesOn.end();
  await goesOn.ended;
  expect(now()).toEqual([true, false]);
  save.end();
  await save.ended;
  expect(now()).toEqual([false, false]);
});

it('tells when runs begin and end, also one that breaks', async () => {
  const heard = vi.fn<() => void>();
  const stop = subscribeWriting(heard);
  const broken = writing(() => Promise.reject(new Error('broken')), 'session');
  expect(heard).toHaveBeenCalledTimes(1);
  await expect(broken).rejects.toThrow('broken');
  expect(heard).toHaveBeenCalledTimes(2);
  expect(now()).toEqual([false, false]);
  stop();
  await writing(() => Promise.resolve());
  expect(heard).toHaveBeenCalledTimes(2);
});
