import type { SwitchableId } from './attribute';
import { changesBetween, type Changes } from './changes';
import type { Selection } from './selection';

/** An attribute that somebody else switched after this page had read the rules. */
export interface Moved {
  readonly attribute: SwitchableId;
  /** What the directory does now; before, it did the opposite. */
  readonly exportedNow: boolean;
}

/** What somebody else switched between two readings of the rules, in catalogue order. */
export function movedSince(seen: Selection, now: Selection): readonly Moved[] {
  const { turnOn, turnOff } = changesBetween(seen, now);
  return [
    ...turnOn.map((attribute) => ({ attribute, exportedNow: true })),
    ...turnOff.map((attribute) => ({ attribute, exportedNow: false })),
  ];
}

/**
 * The changes that are left once the administrator has decided about what moved.
 *
 * `now` is what the directory does now, `changes` what the administrator had composed against the earlier reading,
 * `decisions` says for each moved attribute whether it should be exported. A change whose goal is reached already
 * falls away; an undecided attribute stays as it is now.
 */
export function rebase(
  now: Selection,
  changes: Changes,
  decisions: ReadonlyMap<SwitchableId, boolean>,
): Changes {
  const wanted = new Set(now);
  for (const id of changes.turnOn) wanted.add(id);
  for (const id of changes.turnOff) wanted.delete(id);
  for (const [id, exported] of decisions) {
    if (exported) wanted.add(id);
    else wanted.delete(id);
  }
  return changesBetween(now, wanted);
}
