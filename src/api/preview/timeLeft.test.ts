import { describe, expect, it } from 'vitest';
import { secondsLeft } from './timeLeft';

describe('the time left', () => {
  it.each([
    ['an unknown end', { read: 50, expected: null }, 50, 5000, null],
    ['less than two seconds', { read: 50, expected: 100 }, 50, 1999, null],
    ['less than a fiftieth', { read: 1, expected: 100 }, 1, 60_000, null],
    ['half done in five seconds', { read: 50, expected: 100 }, 50, 5000, 5],
    ['a rest after going on, at the rate since then', { read: 60, expected: 100 }, 10, 5000, 20],
    ['nothing left', { read: 100, expected: 100 }, 0, 0, 0],
    ['nothing to do', { read: 0, expected: 0 }, 0, 0, 0],
  ])('with %s', (_, progress, done, elapsedMs, expected) => {
    expect(secondsLeft(progress, done, elapsedMs)).toBe(expected);
  });
});
