import type { SwitchableId } from './attribute';
import { switchable } from './attributes';
import type { Changes } from './changes';
import type { Rule, RuleId } from './directory';
import { rulesExporting } from './selection';

/** One request of a save. JumpCloud has no transaction and no bulk call: one rule is made or removed at a time. */
export type Step =
  | { readonly kind: 'create'; readonly attribute: SwitchableId; readonly rule: string }
  | { readonly kind: 'remove'; readonly attribute: SwitchableId; readonly ruleId: RuleId };

/**
 * The ordered requests that carry out the changes on these rules: what stops comes first, so that nothing is
 * overwritten before the harmless part is done. Nothing is planned for what already stands; where JumpCloud holds
 * an attribute's rule twice, both are removed.
 */
export function planSave(rules: readonly Rule[], changes: Changes): readonly Step[] {
  const removals = changes.turnOff.flatMap((attribute) =>
    rulesExporting(rules, attribute).map((rule): Step => ({ kind: 'remove', attribute, ruleId: rule.id })),
  );
  const creations = changes.turnOn
    .filter((attribute) => rulesExporting(rules, attribute).length === 0)
    .map((attribute): Step => ({ kind: 'create', attribute, rule: switchable(attribute).rule }));
  return [...removals, ...creations];
}
