import type { SwitchableId } from './attribute';
import { switchables } from './attributes';
import type { Direction } from './direction';
import type { Directions } from './directions';

/**
 * What the administrator wants to be different, in catalogue order. These are goals: what a change does follows from
 * the direction that an attribute has now. Setting Import is no goal, since the live API takes no such rule.
 */
export interface Changes {
  /** To be exported: saving starts to overwrite these in Microsoft 365, also where they are imported now. */
  readonly turnOn: readonly SwitchableId[];
  /** To travel neither way: saving stops exporting or importing these; both sides keep what they have. */
  readonly turnOff: readonly SwitchableId[];
}

export const noChanges: Changes = { turnOn: [], turnOff: [] };

/** Compares what is with what is wanted; equal directions give no change, nor does an import that is wanted anew. */
export function changesBetween(saved: Directions, wanted: Directions): Changes {
  const changed = (to: Direction) =>
    switchables.map(({ id }) => id).filter((id) => wanted[id] === to && saved[id] !== to);
  return { turnOn: changed('export'), turnOff: changed('exclude') };
}

/** The directions that result when the changes are carried out on `saved`. */
export const applyChanges = (saved: Directions, { turnOn, turnOff }: Changes): Directions => ({
  ...saved,
  ...Object.fromEntries(turnOff.map((id) => [id, 'exclude'] as const)),
  ...Object.fromEntries(turnOn.map((id) => [id, 'export'] as const)),
});

/** How many attributes change. */
export const countChanges = (changes: Changes): number => changes.turnOn.length + changes.turnOff.length;

/** What is in both: for trying again just what had been confirmed and is still pending. */
export const commonChanges = (a: Changes, b: Changes): Changes => ({
  turnOn: a.turnOn.filter((id) => b.turnOn.includes(id)),
  turnOff: a.turnOff.filter((id) => b.turnOff.includes(id)),
});
