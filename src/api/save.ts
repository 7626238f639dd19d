/**
 * Saves changes honestly. JumpCloud has no transaction: each change is one request, and any of them can fail, get lost
 * or meet somebody else's change. So the rules are read before, read whenever an answer is unclear, and read at the
 * end, and what is reported is what the directory says then.
 */
import type { SwitchableId } from '../domain/attribute';
import type { Changes } from '../domain/changes';
import { type Directions, directionsFromRules } from '../domain/directions';
import type { Rule } from '../domain/directory';
import { type Moved, movedSince, settled } from '../domain/merge';
import { planSave } from '../domain/plan';
import type { ApiError } from './errors';
import { runSteps } from './runSteps';
import { type OnProgress, reporter } from './saveProgress';
import { type ChangeResult, resultsOf } from './saveResults';
import { type SaveDeps, saveWork } from './saveWork';

export interface SaveRequest {
  readonly changes: Changes;
  /** The directions that the administrator's page showed while the changes were composed. */
  readonly seen: Directions;
  /** What earlier saves sent since then without learning what became of it. */
  readonly unsettled: Changes;
}

export type SaveOutcome =
  /** The rules could not be read, so nothing was sent. */
  | { readonly kind: 'not-started'; readonly error: ApiError }
  /** Another save of this directory is running in this page, so nothing was sent. */
  | { readonly kind: 'already-running' }
  /** Somebody else changed directions since the page was read, so nothing was sent: the administrator decides. */
  | { readonly kind: 'moved'; readonly moved: readonly Moved[]; readonly rules: readonly Rule[] }
  | {
      readonly kind: 'finished';
      /** The rules as read at the end; null where that failed. */
      readonly rules: readonly Rule[] | null;
      /** One result for each change, what stops first, in catalogue order. */
      readonly results: readonly ChangeResult[];
      /** Whether the administrator's stop kept something from being sent. */
      readonly stopped: boolean;
    };

export interface SaveControl {
  readonly onProgress: OnProgress<SwitchableId>;
  /** Honoured between two requests and while waiting; a request that was sent is never aborted. */
  readonly stop: AbortSignal;
}

/**
 * Saves the changes: reads the rules, refuses when somebody else was faster, sends one request after the other, reads
 * the rules again and reports from them. Never throws. What is not `done` is still to be done: calling again with the
 * same changes and the rules read at the end as `seen` sends only that. Where they could not be read, `seen` stays as it
 * was and what is `not-known`, or half done, is `unsettled`.
 */
export async function saveExport(
  { changes, seen, unsettled }: SaveRequest,
  deps: SaveDeps,
  { onProgress, stop }: SaveControl,
): Promise<SaveOutcome> {
  const report = reporter([...changes.turnOff, ...changes.turnOn], onProgress);
  const before = await deps.listRules();
  if (!before.ok) return { kind: 'not-started', error: before.error };
  const directions = directionsFromRules(before.value);
  const moved = movedSince(settled(seen, directions, unsettled), directions);
  if (moved.length > 0) return { kind: 'moved', moved, rules: before.value };

  const ends = await runSteps({
    steps: planSave(before.value, changes),
    subjectOf: (step) => step.attribute,
    before: before.value,
    work: saveWork(deps),
    report,
    stop,
  });
  const after = await deps.listRules();
  const kinds = new Set([...ends.values()].map((verdict) => verdict.kind));
  return {
    kind: 'finished',
    rules: after.ok ? after.value : null,
    results: resultsOf(changes, directions, after, ends),
    stopped: kinds.has('stopped') && !kinds.has('failed') && !kinds.has('not-known'),
  };
}
