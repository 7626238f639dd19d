import type { PreviewState } from '../../../api/preview/state';
import type { SwitchableId } from '../../../domain/attribute';
import { kindsOf } from '../../../domain/changeKinds';
import type { Changes } from '../../../domain/changes';
import type { Directions } from '../../../domain/directions';
import type { Directory } from '../../../domain/directory';
import { riskOf } from '../../../domain/preview/risk';
import { sentBy, sentByChange } from '../../../domain/preview/sentBy';
import type { AttributeEffect, Effect, SharedPlan } from '../../../domain/sharedPlan/sharedPlan';

function effectOf(changes: Changes, impact: PreviewState | null): Effect | null {
  if (impact?.phase !== 'ready' || impact.source === null) return null;
  const judgedOf = (id: SwitchableId, on: boolean): readonly (readonly [SwitchableId, AttributeEffect])[] => {
    const sent = sentByChange(id, on);
    const counts = sent && impact.counts.get(sent);
    if (!counts) return [];
    return [[id, { counts, unseen: impact.unseen.get(sent) ?? 0, vacant: impact.vacant.get(sent) ?? 0 }]];
  };
  const sent = sentBy(changes);
  return {
    source: impact.source.name,
    valuesAt: impact.valuesAt === null ? null : new Date(impact.valuesAt).toISOString(),
    risk: sent.length > 0 ? riskOf(sent, impact) : null,
    attributes: Object.fromEntries([
      ...changes.turnOn.flatMap((id) => judgedOf(id, true)),
      ...changes.turnOff.flatMap((id) => judgedOf(id, false)),
    ]),
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
