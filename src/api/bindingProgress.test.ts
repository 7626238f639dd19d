import { expect, it } from 'vitest';
import { atTheStart, type BindingProgress, progressOver, stepAt } from './bindingProgress';
import type { StepProgress } from './saveProgress';

/** Where each of three targets is after these reports, which come a second apart. */
function told(reports: readonly StepProgress[]) {
  let seconds = 0;
  let latest: BindingProgress = atTheStart;
  const report = progressOver(
    3,
    () => seconds * 1000,
    (progress) => {
      latest = progress;
    },
  );
  for (const step of reports) {
    seconds += 1;
    report(null, step);
  }
  return {
    steps: [0, 1, 2].map((place) => stepAt(latest, place)).join(' '),
    secondsLeft: latest.secondsLeft,
  };
}

it.each<[string, readonly StepProgress[], string, number | null]>([
  ['nothing yet', [], 'waiting waiting waiting', null],
  ['the first is on its way', ['sending'], 'sending waiting waiting', null],
  ['the first is read again', ['sending', 'checking'], 'checking waiting waiting', null],
  ['the second is on its way', ['sending', 'done', 'sending'], 'done sending waiting', 6],
  ['all done', ['done', 'done', 'done'], 'done done done', 0],
  ['the second failed', ['done', 'failed', 'not-tried'], 'done failed not-tried', null],
  ['stopped after the first', ['done', 'not-tried', 'not-tried'], 'done not-tried not-tried', null],
])('%s', (_, reports, steps, secondsLeft) => {
  expect(told(reports)).toEqual({ steps, secondsLeft });
});
