import type { SwitchableId } from './attribute';
import { switchables } from './attributes';
import { applyChanges, changesBetween, type Changes } from './changes';
import type { Direction } from './direction';
import type { Directions } from './directions';

/** An attribute whose direction somebody else changed after this page had read the rules. */
export interface Moved {
  readonly attribute: SwitchableId;
  /** What this page had read. */
  readonly before: Direction;
  readonly now: Direction;
}

/** Whose direction somebody else changed between two readings of the rules, in catalogue order. */
export const movedSince = (seen: Directions, now: Directions): readonly Moved[] =>
  switchables
    .map(({ id }) => ({ attribute: id, before: seen[id], now: now[id] }))
    .filter((row) => row.before !== row.now);

/** Of these, what changes what is overwritten in Microsoft 365: whatever is exported now, or is no longer. */
export const exportMovedSince = (seen: Directions, now: Directions): readonly Moved[] =>
  movedSince(seen, now).filter((row) => row.before === 'export' || row.now === 'export');

/** Whether somebody's change of an attribute may be the outcome of a save whose answers were lost. */
function maybeOurs(
  id: SwitchableId,
  before: Direction,
  now: Direction,
  { turnOn, turnOff }: Changes,
): boolean {
  if (now === 'exclude') return turnOff.includes(id) || (before === 'import' && turnOn.includes(id));
  return now === 'export' && turnOn.includes(id);
}

/**
 * What the administrator knows of, once `now` was read: as `seen`, except for what a save may have done that never
 * heard what became of it. Whether such a move was ours or somebody else's can never be told apart, and ours is the
 * likelier: it counts as ours. An import that was to be turned round may have got no further than being removed.
 *
 * @param unsettled what was sent without learning what became of it
 */
export const settled = (seen: Directions, now: Directions, unsettled: Changes): Directions => ({
  ...seen,
  ...Object.fromEntries(
    switchables.flatMap(({ id }) =>
      maybeOurs(id, seen[id], now[id], unsettled) ? [[id, now[id]] as const] : [],
    ),
  ),
});

/**
 * The changes that are left once the administrator has decided about what moved.
 *
 * `now` is what the directory does now, `changes` what the administrator had composed against the earlier reading,
 * `decisions` says for each moved attribute which direction it should have. A change whose goal is reached already
 * falls away; an undecided attribute stays as it is now.
 */
export const rebase = (
  now: Directions,
  changes: Changes,
  decisions: ReadonlyMap<SwitchableId, Direction>,
): Changes => changesBetween(now, { ...applyChanges(now, changes), ...Object.fromEntries(decisions) });
