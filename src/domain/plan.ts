import type { SwitchableId } from './attribute';
import { switchable } from './attributes';
import type { Changes } from './changes';
import { type Direction, directions } from './direction';
import { rulesFor } from './directions';
import type { Rule, RuleId } from './directory';

/**
 * One request of a save. JumpCloud has no transaction and no bulk call, and no way to change a rule: one is made or
 * removed at a time.
 */
export type Step =
  | { readonly kind: 'create'; readonly attribute: SwitchableId; readonly rule: string }
  | {
      readonly kind: 'remove';
      readonly attribute: SwitchableId;
      readonly ruleId: RuleId;
      /** What the rule says that is removed. */
      readonly direction: Direction;
    };

/** The requests that remove every rule of this attribute. */
const removals = (rules: readonly Rule[], attribute: SwitchableId): readonly Step[] =>
  directions.flatMap((direction) =>
    rulesFor(rules, attribute, direction).map(({ id }): Step => ({
      kind: 'remove',
      attribute,
      ruleId: id,
      direction,
    })),
  );

/**
 * An attribute that is imported loses that rule first: a second rule of the same name is most likely refused (API v2
 * does not say), so between the two requests it travels neither way. Each attribute's requests stand together, so that
 * a save that ends early leaves one like that at most.
 */
function exportSteps(rules: readonly Rule[], attribute: SwitchableId): readonly Step[] {
  if (rulesFor(rules, attribute, 'export').length > 0) return [];
  return [...removals(rules, attribute), { kind: 'create', attribute, rule: switchable(attribute).rule }];
}

/**
 * The ordered requests that carry out the changes on these rules: what stops comes first, so that nothing is
 * overwritten before the harmless part is done. Nothing is planned for what already stands; where JumpCloud holds
 * an attribute's rule twice, both are removed.
 */
export const planSave = (rules: readonly Rule[], { turnOn, turnOff }: Changes): readonly Step[] => [
  ...turnOff.flatMap((attribute) => removals(rules, attribute)),
  ...turnOn.flatMap((attribute) => exportSteps(rules, attribute)),
];
