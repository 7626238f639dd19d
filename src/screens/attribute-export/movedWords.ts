import type { Direction } from '../../domain/direction';
import type { Moved } from '../../domain/merge';
import { stopEffect } from '../../domain/stopEffect';

const states: Record<Direction, string> = {
  export: 'exported',
  import: 'imported',
  exclude: 'not exported',
};

/** What somebody else did to an attribute. */
function whatTheyDid({ before, now }: Moved): string {
  if (now === 'import') return 'set it to be imported from Microsoft 365';
  if (before === 'import') return now === 'export' ? 'turned it from import to export' : 'stopped its import';
  return `switched it ${now === 'export' ? 'on' : 'off'}`;
}

/** Theirs beside ours, for one attribute whose direction somebody else changed. */
export function movedSummary(moved: Moved, ours: Direction): string {
  const theirs = `Somebody else has ${whatTheyDid(moved)}: it is ${states[moved.now]} now.`;
  if (ours === moved.now) return `${theirs} You wanted the same, so nothing is left to send.`;
  const setImport =
    ours === 'import' ? ' An import can be set again in the JumpCloud Admin Portal only.' : '';
  return `${theirs} Your page had it as ${states[ours]}.${setImport}`;
}

const again = ({ before }: Moved, ours: Direction) => (before === ours ? ' again' : '');

/** The ways to decide, theirs first. Choosing against theirs changes the directory again; Import cannot be set. */
export function movedChoices(moved: Moved): readonly { readonly to: Direction; readonly label: string }[] {
  const { attribute, now } = moved;
  const off =
    now === 'import'
      ? 'Stop the import (both sides keep what they have)'
      : `Switch it off${again(moved, 'exclude')} (${stopEffect(attribute)})`;
  const choices = [
    { to: now, label: `Leave it ${states[now]}` },
    { to: 'export', label: `Switch it on${again(moved, 'export')} (overwrites Microsoft 365 values)` },
    { to: 'exclude', label: off },
  ] as const;
  return choices.filter(({ to }, at) => at === 0 || to !== now);
}
