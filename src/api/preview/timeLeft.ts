import type { Progress } from './state';

/** A rate says nothing before this much time and this share of the work. */
const shortestMs = 2000;
const smallestShare = 0.02;

/**
 * How many seconds the rest takes at the rate of the last `elapsedMs`, in which `done` pieces of work were done; null
 * while that cannot be told.
 */
export function secondsLeft({ read, expected }: Progress, done: number, elapsedMs: number): number | null {
  if (expected === null) return null;
  if (read >= expected) return 0;
  if (elapsedMs < shortestMs || done < expected * smallestShare) return null;
  return Math.ceil(((expected - read) * elapsedMs) / done / 1000);
}
