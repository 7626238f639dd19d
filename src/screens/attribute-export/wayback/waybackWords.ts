/** The sentences of backups and shared plans. */
import { attributeName } from '../../../domain/attributes';
import { countChanges } from '../../../domain/changes';
import type { Directions } from '../../../domain/directions';
import type { CheckedPlan, PlanNote, PlanRefusal } from '../../../domain/sharedPlan/checkPlan';
import { changeCounts } from '../words';

/** Something to know about a plan that was opened. */
export function planNote(note: PlanNote): string {
  if (note.kind === 'unknown-attribute') return `This console does not know “${note.name}”. It is left out.`;
  const name = attributeName(note.attribute);
  if (note.kind === 'imported-now')
    return note.on
      ? `${name} is imported from Microsoft 365 now. The plan turns it round: it would be exported.`
      : `${name} is imported from Microsoft 365 now. The plan stops that import.`;
  return note.on
    ? `${name} is exported already.`
    : `${name} is neither exported nor imported, so there is nothing to stop.`;
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
    return `Loads ${changeCounts(changes, saved)} as unsaved changes, in place of those on the page. Nothing is sent before you review and save.`;
  return notes.some(({ kind }) => kind === 'unknown-attribute')
    ? 'Nothing of this plan can be loaded here.'
    : 'Nothing is left to do: the directory is as the plan wants it.';
}
