import type { PreviewState } from '../../../api/preview/state';
import type { SwitchableId } from '../../../domain/attribute';
import { kindsOf } from '../../../domain/changeKinds';
import type { Changes } from '../../../domain/changes';
import type { Directions } from '../../../domain/directions';
import type { Directory } from '../../../domain/directory';
import { sentByChange } from '../../../domain/preview/sentBy';
import type { Effect, SharedPlan } from '../../../domain/sharedPlan/sharedPlan';

function effectOf(changes: Changes, impact: PreviewState | null): Effect | null {
  if (impact?.phase !== 'ready' || impact.source === null) return null;
  const countOf = (id: SwitchableId, on: boolean) => {
    const sent = sentByChange(id, on);
    const count = sent && impact.counts.get(sent);
    return count ? [[id, count] as const] : [];
  };
  const counts = [
    ...changes.turnOn.flatMap((id) => countOf(id, true)),
    ...changes.turnOff.flatMap((id) => countOf(id, false)),
  ];
  return {
    source: impact.source.name,
    valuesAt: impact.valuesAt === null ? null : new Date(impact.valuesAt).toISOString(),
    counts: Object.fromEntries(counts),
  };
}

function importedIn(changes: Changes, saved: Directions): readonly SwitchableId[] {
  const { turnsRound, stopsImport } = kindsOf(changes, saved);
  return [...stopsImport, ...turnsRound];
}

/**
 * The pending changes as a plan to share.
 *
 * @param saved the directions by the rules as they are now
 * @param impact what the preview has read; numbers go into the plan only where it was read to the end
 * @param now milliseconds since 1970
 */
export const planOf = (
  { id, name }: Directory,
  changes: Changes,
  saved: Directions,
  impact: PreviewState | null,
  now: number,
): SharedPlan => ({
  directory: { id, name },
  madeAt: new Date(now).toISOString(),
  changes,
  imported: importedIn(changes, saved),
  effect: effectOf(changes, impact),
});
