import type { AlwaysExported, Switchable } from './attribute';
import { hasWords } from './folded';

/** Everything a row can be found by: this console's name, both labels, both API names and the rule. */
function names(attribute: AlwaysExported | Switchable): string {
  const rule = 'rule' in attribute ? attribute.rule : '';
  const { jumpCloud, microsoft } = attribute;
  return [attribute.name, jumpCloud.label, jumpCloud.path, microsoft.label, microsoft.property, rule]
    .filter((name) => name !== null)
    .join('\n');
}

/** Whether every word of the query occurs in one of the attribute's names, without regard to case and accents. */
export const matchesSearch = (attribute: AlwaysExported | Switchable, query: string): boolean =>
  hasWords(names(attribute), query);
