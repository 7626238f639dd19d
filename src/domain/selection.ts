import type { SwitchableId } from './attribute';
import { attributeOfRule, switchables } from './attributes';
import type { Rule } from './directory';

/** Which switchable attributes are exported. */
export type Selection = ReadonlySet<SwitchableId>;

/** JumpCloud's Microsoft 365 rules know this one direction (API v2 `Office365TranslationRuleRequest`). */
const exported = 'export';

const exportedBy = (rule: Rule): SwitchableId | undefined =>
  rule.direction.toLowerCase() === exported ? attributeOfRule(rule.name)?.id : undefined;

/** What the directory exports now: the attributes whose rule is present with direction export. */
export function selectionFromRules(rules: readonly Rule[]): Selection {
  const present = new Set(rules.map(exportedBy));
  return new Set(switchables.map((attribute) => attribute.id).filter((id) => present.has(id)));
}

/** The rules that export this attribute; more than one where JumpCloud holds duplicates. */
export const rulesExporting = (rules: readonly Rule[], id: SwitchableId): readonly Rule[] =>
  rules.filter((rule) => exportedBy(rule) === id);

/** Rules this console can neither name nor switch: they are shown as they are and left alone. */
export const unknownRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => exportedBy(rule) === undefined);
