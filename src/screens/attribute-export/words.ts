/**
 * Every sentence of the export screen, as functions of domain values: what happens, to whom, what to do next.
 * What is not known is said to be not known.
 */
import type { Switchable, SwitchableId } from '../../domain/attribute';
import { signInNameOption } from '../../domain/catalogue';
import { kindsOf } from '../../domain/changeKinds';
import { countChanges, type Changes } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { ExportEvent } from '../../domain/history/event';
import { retentionDays } from '../../domain/history/retention';
import type { Refusal } from '../../domain/permission';
import { formatDay, plural } from '../shared/format';
import { boundUsers, type Bound } from '../shared/directoryWords';
import { lockReasons } from '../shared/lockReasons';
import { comparedEffect, type Compared } from './comparedEffect';
import type { ShownChange } from './rowHistory/shownChange';

/** The label of Microsoft 365, else the name this console uses. */
export const microsoftName = ({ microsoft, name }: Switchable) => microsoft.label ?? name;

/**
 * What saving does when this attribute is switched on: said in the row as soon as the switch moves. By the numbers of
 * `compared`, a comparison that still holds; where there is none, everything may be lost.
 */
export function overwriteWarning(attribute: Switchable, bound: Bound, compared: Compared | null): string {
  const known = comparedEffect(attribute.id, microsoftName(attribute), compared);
  if (known !== null) return known;
  if (attribute.id === signInNameOption.id) {
    return `Saving changes the name that ${boundUsers(bound)} sign in to Microsoft 365 with: it becomes their alternate email, at once. What happens to users without an alternate email is not documented.`;
  }
  return `Saving overwrites “${microsoftName(attribute)}” in Microsoft 365 for ${boundUsers(bound)}, at once. What stands there now is lost. Where JumpCloud has no value, Microsoft’s may be cleared.`;
}

/** What saving does when this attribute is switched off: to sign-in names by the numbers, as in `overwriteWarning`. */
export function stopNotice(attribute: Switchable, compared: Compared | null): string {
  if (attribute.id === signInNameOption.id) {
    const known = comparedEffect('userPrincipalName', microsoftName(attribute), compared);
    return known === null
      ? 'After saving, JumpCloud takes the sign-in name from the company email again, and Microsoft 365 sign-in names may change, at once.'
      : `After saving, JumpCloud takes the sign-in name from the company email again. ${known}`;
  }
  return `After saving, later changes in JumpCloud are no longer sent. Microsoft 365 keeps the “${microsoftName(attribute)}” it has now; earlier values do not come back.`;
}

/** What saving does once this attribute is switched on or off. */
export const changeEffect = (attribute: Switchable, on: boolean, bound: Bound, compared: Compared | null) =>
  on ? overwriteWarning(attribute, bound, compared) : stopNotice(attribute, compared);

/** “2 on, 1 off, 1 import stopped”; `saved` tells which stops are of imports. */
export function changeCounts(changes: Changes, saved: Directions): string {
  const { stops, stopsImport } = kindsOf(changes, saved);
  const parts: readonly (readonly [readonly SwitchableId[], string])[] = [
    [changes.turnOn, 'on'],
    [stops, 'off'],
    [stopsImport, stopsImport.length === 1 ? 'import stopped' : 'imports stopped'],
  ];
  return parts
    .filter(([ids]) => ids.length > 0)
    .map(([ids, words]) => `${ids.length} ${words}`)
    .join(', ');
}

export const unsavedChanges = (changes: Changes) =>
  plural(countChanges(changes), 'unsaved change', 'unsaved changes');

/** What an event did, by its directions where it tells them. */
function whatChanged({ kind, from, to }: ExportEvent): string {
  if (to === 'import') return 'Set to import';
  if (from === 'import') return kind === 'include' ? 'Turned from import to export' : 'Import stopped';
  return kind === 'include' ? 'Switched on' : 'Switched off';
}

/** Who changed an attribute last and on which day, from Directory Insights, which tells of the last 90 days. */
export function lastChanged(event: ExportEvent): string {
  return `${whatChanged(event)} ${formatDay(event.at)} by ${event.by ?? 'an administrator who is not known'}`;
}

/** What a row says about its last change while there is none to tell. */
export const noLastChange: Record<Exclude<ShownChange, ExportEvent>, string> = {
  reading: 'Reading its history…',
  none: `No change in ${retentionDays} days`,
  'not-known': 'Last change not known',
};

/** The short reason on a control that refuses. */
export const refusalReasons: Record<Refusal, string> = {
  ...lockReasons,
  saving: 'Locked while saving.',
  'always-exported': 'Locked: always exported.',
};
