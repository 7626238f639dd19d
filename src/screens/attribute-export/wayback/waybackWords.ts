/** The sentences of backups and shared plans. */
import { attributeName } from '../../../domain/attributes';
import { kindsOf } from '../../../domain/changeKinds';
import { type Changes, countChanges } from '../../../domain/changes';
import type { Directions } from '../../../domain/directions';
import type { CheckedPlan, PlanNote, PlanRefusal } from '../../../domain/sharedPlan/checkPlan';
import { namesOf } from '../../shared/attributeWords';
import { changeCounts } from '../words';

/** Of what is not known, so many are named: somebody's file may hold anything. */
const mostNamed = 12;

/** Which attributes a plan would change on what is `saved`, by what becomes of them; as the review tells it. */
export function planLists(changes: Changes, saved: Directions): readonly string[] {
  const { starts, turnsRound, stops, stopsImport } = kindsOf(changes, saved);
  const lists = [
    ['Starts to overwrite', starts],
    ['Turns round, from import to export', turnsRound],
    ['Stops', stops],
    ['Stops being imported', stopsImport],
  ] as const;
  return lists.flatMap(([title, ids]) => (ids.length > 0 ? [`${title}: ${namesOf(ids)}.`] : []));
}

type Known = Exclude<PlanNote, { kind: 'unknown-attribute' }>;

function knownNote(note: Known): string {
  const name = attributeName(note.attribute);
  if (note.kind === 'imported-now')
    return note.on
      ? `${name} is imported from Microsoft 365 now. The plan turns it round: it would be exported.`
      : `${name} is imported from Microsoft 365 now. The plan stops that import.`;
  return note.on
    ? `${name} is exported already.`
    : `${name} is neither exported nor imported, so there is nothing to stop.`;
}

/** What to know about a plan that was opened, a sentence each. */
export function planNotes(notes: readonly PlanNote[]): readonly string[] {
  const unknown = notes.flatMap((note) => (note.kind === 'unknown-attribute' ? [`“${note.name}”`] : []));
  const known = notes.flatMap((note) => (note.kind === 'unknown-attribute' ? [] : [knownNote(note)]));
  if (unknown.length === 0) return known;
  const named = new Intl.ListFormat('en').format(unknown.slice(0, mostNamed));
  const more = unknown.length > mostNamed ? ` and ${unknown.length - mostNamed} more` : '';
  return [
    ...known,
    `This console does not know ${named}${more}. ${unknown.length === 1 ? 'It is' : 'They are'} left out.`,
  ];
}

/** Why a plan is not loaded. */
export function planRefusal(refusal: PlanRefusal): { readonly title: string; readonly whatToDo: string } {
  switch (refusal.kind) {
    case 'other-directory':
      return {
        title: 'This plan is for another directory',
        whatToDo: `It was made for “${refusal.name}”. Open that directory, then open the plan there.`,
      };
    case 'contradiction':
      return {
        title: 'This plan contradicts itself',
        whatToDo: `It switches the same both on and off: ${refusal.names.join(', ')}. Ask for it again.`,
      };
  }
}

/** What loading a plan would do on what is `saved`: “2 on, 1 off”. */
export function planSummary(
  { changes, notes }: Extract<CheckedPlan, { ok: true }>,
  saved: Directions,
): string {
  if (countChanges(changes) > 0)
    return `Loads ${changeCounts(changes, saved)} as unsaved changes; any on the page give way to them. Nothing is sent before you review and save.`;
  return notes.some(({ kind }) => kind === 'unknown-attribute')
    ? 'Nothing of this plan can be loaded here.'
    : 'Nothing is left to do: the directory is as the plan wants it.';
}
