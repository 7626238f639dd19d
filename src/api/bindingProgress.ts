/** How far a run over users and groups is, in three values, since there may be a hundred thousand of them. */
import { secondsLeft } from './preview/timeLeft';
import type { Report, StepProgress } from './saveProgress';

/** The targets of a run have their turns in the order in which they were given. */
export interface BindingProgress {
  /** So many of the first targets are done. */
  readonly done: number;
  /** What the target after these does, or how the run ended with it. */
  readonly next: StepProgress;
  /** Null while it cannot be told. */
  readonly secondsLeft: number | null;
}

/** Nothing has been done yet. */
export const atTheStart: BindingProgress = { done: 0, next: 'waiting', secondsLeft: null };

const ends: ReadonlySet<StepProgress> = new Set(['failed', 'not-tried', 'not-known']);

/** Where the target at this place is. */
export function stepAt({ done, next }: BindingProgress, place: number): StepProgress {
  if (place < done) return 'done';
  if (place === done) return next;
  return ends.has(next) ? 'not-tried' : 'waiting';
}

/** Follows a run of `total` targets by what `runSteps` reports of it. */
export function progressOver(
  total: number,
  now: () => number,
  onProgress: (progress: BindingProgress) => void,
): Report<unknown> {
  const begunAt = now();
  let progress = atTheStart;
  return (_, step) => {
    // What comes after the one with which the run ended is told by that one.
    if (ends.has(progress.next)) return;
    const done = progress.done + (step === 'done' ? 1 : 0);
    progress = {
      done,
      next: step === 'done' ? 'waiting' : step,
      secondsLeft: ends.has(step)
        ? null
        : secondsLeft({ read: done, expected: total }, done, now() - begunAt),
    };
    onProgress(progress);
  };
}
