import type { SwitchableId } from './attribute';
import { switchables } from './attributes';
import type { Selection } from './selection';

/** The difference between what is exported and what the administrator wants, in catalogue order. */
export interface Changes {
  /** Saving starts to overwrite these in Microsoft 365. */
  readonly turnOn: readonly SwitchableId[];
  /** Saving stops exporting these; Microsoft 365 keeps what it has. */
  readonly turnOff: readonly SwitchableId[];
}

export const noChanges: Changes = { turnOn: [], turnOff: [] };

/** Compares two selections; equal selections give no change. */
export function changesBetween(saved: Selection, wanted: Selection): Changes {
  const ids = switchables.map((attribute) => attribute.id);
  return {
    turnOn: ids.filter((id) => wanted.has(id) && !saved.has(id)),
    turnOff: ids.filter((id) => saved.has(id) && !wanted.has(id)),
  };
}

/** The selection that results when the changes are carried out on `saved`. */
export function applyChanges(saved: Selection, changes: Changes): Selection {
  const result = new Set(saved);
  for (const id of changes.turnOff) result.delete(id);
  for (const id of changes.turnOn) result.add(id);
  return result;
}

/** How many attributes change. */
export const countChanges = (changes: Changes): number => changes.turnOn.length + changes.turnOff.length;

/** What is in both: for trying again just what had been confirmed and is still pending. */
export const commonChanges = (a: Changes, b: Changes): Changes => ({
  turnOn: a.turnOn.filter((id) => b.turnOn.includes(id)),
  turnOff: a.turnOff.filter((id) => b.turnOff.includes(id)),
});
