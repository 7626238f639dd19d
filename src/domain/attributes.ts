import type { AlwaysExported, AttributeId, Switchable, SwitchableId } from './attribute';
import { alwaysExported, optionalAttributes, signInNameOption } from './catalogue';

/** Everything that can be switched, in the order in which screens and plans list it. */
export const switchables: readonly Switchable[] = [...optionalAttributes, signInNameOption];

/** All eighteen rows: always exported first, then the optional ones, then the sign-in-name option. */
export const catalogue: readonly (AlwaysExported | Switchable)[] = [...alwaysExported, ...switchables];

const byRule = new Map(switchables.map((attribute) => [attribute.rule, attribute]));
const byId = new Map<string, Switchable>(switchables.map((attribute) => [attribute.id, attribute]));

/** The attribute to which the rule of this name gives a direction, or undefined where this console does not know the rule. */
export const attributeOfRule = (rule: string): Switchable | undefined => byRule.get(rule);

/** The catalogue's row of a switchable attribute. */
export function switchable(id: SwitchableId): Switchable {
  const found = byId.get(id);
  if (!found) throw new Error(`No such attribute: ${id}`);
  return found;
}

const nameById = new Map(catalogue.map(({ id, name }) => [id, name]));

/** The name this console uses for any attribute. */
export const attributeName = (id: AttributeId): string => nameById.get(id) ?? id;

/** Whether a text from outside (a URL, a stored draft, a file) names a switchable attribute. */
export const isSwitchableId = (text: string): text is SwitchableId => byId.has(text);
