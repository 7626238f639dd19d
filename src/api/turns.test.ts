import { describe, expect, it, vi } from 'vitest';
import { inTurns } from './turns';

/** Comes to a stop again and again until it is told to end. */
function* until(isOver: () => boolean): Generator<number, string> {
  for (let steps = 1; !isOver(); steps += 1) yield steps;
  return 'done';
}

describe('work in turns', () => {
  it('lets others have their turn in between', async () => {
    let isOver = false;
    setTimeout(() => {
      isOver = true;
    });
    const told = vi.fn<(step: number) => void>();
    expect(
      await inTurns(
        until(() => isOver),
        () => true,
        told,
      ),
    ).toBe('done');
    expect(told.mock.calls[0]?.[0]).toBeGreaterThan(1);
  });

  it('ends where it is no longer wanted', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort());
    const work = inTurns(
      until(() => false),
      () => !stop.signal.aborted,
    );
    expect(await work).toBeNull();
  });
});
