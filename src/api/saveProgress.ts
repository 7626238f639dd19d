import type { SwitchableId } from '../domain/attribute';
import type { Changes } from '../domain/changes';

/**
 * What a running save does for one attribute. `checking`: the rules are read again, because the answer was lost or
 * unclear. `waiting-for-limit`: JumpCloud asked for fewer requests. The last four are ends, until the save reports.
 */
export type StepProgress =
  | 'waiting'
  | 'sending'
  | 'checking'
  | 'waiting-for-limit'
  | 'done'
  | 'failed'
  | 'not-tried'
  | 'not-known';

/**
 * Called after every step forward, with every attribute of the save. `waitUntil` is the end of a wait for the limit,
 * in milliseconds since 1970; null while nothing is waited for.
 */
export type OnProgress = (
  progress: ReadonlyMap<SwitchableId, StepProgress>,
  waitUntil: number | null,
) => void;

/** Says what one attribute does now. */
export type Report = (attribute: SwitchableId, progress: StepProgress, waitUntil?: number) => void;

/** Keeps the progress of all attributes of a save, and passes on a fresh copy with every change. */
export function reporter(changes: Changes, onProgress: OnProgress): Report {
  let progress = new Map<SwitchableId, StepProgress>(
    [...changes.turnOff, ...changes.turnOn].map((attribute) => [attribute, 'waiting']),
  );
  onProgress(progress, null);
  return (attribute, next, waitUntil) => {
    progress = new Map(progress).set(attribute, next);
    onProgress(progress, waitUntil ?? null);
  };
}
