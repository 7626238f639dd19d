/** For tests only: directions and rules, given and by chance. */
import fc from 'fast-check';
import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import { type Direction, directions } from '../direction';
import { allExcluded, attributesWith, type Directions } from '../directions';
import { isRuleId, type Rule, type RuleId } from '../directory';

const ids = switchables.map(({ id }) => id);

/** These are exported, those imported, and the rest travels neither way. */
export const travelling = (
  exported: readonly SwitchableId[],
  imported: readonly SwitchableId[] = [],
): Directions => ({
  ...allExcluded,
  ...Object.fromEntries(imported.map((id): [SwitchableId, Direction] => [id, 'import'])),
  ...Object.fromEntries(exported.map((id): [SwitchableId, Direction] => [id, 'export'])),
});

/** Any attribute in any direction. */
export const anyDirections: fc.Arbitrary<Directions> = fc
  .array(fc.constantFrom(...directions), { minLength: ids.length, maxLength: ids.length })
  .map((chosen) =>
    travelling(
      ids.filter((_, at) => chosen[at] === 'export'),
      ids.filter((_, at) => chosen[at] === 'import'),
    ),
  );

/** The imports that stay where this is wished for: an import that is wished anew stays as it is saved. */
const kept = (saved: Directions, wished: Directions) =>
  attributesWith(wished, 'import').filter((id) => saved[id] === 'import');

/** What an administrator may want where this is saved: an import may stay, but none is made. */
export const wantedOn = (saved: Directions): fc.Arbitrary<Directions> =>
  anyDirections.map((wished) => travelling(attributesWith(wished, 'export'), kept(saved, wished)));

/** Rules are told apart by their place: 24 hexadecimal characters as in JumpCloud. */
export function ruleId(place: number): RuleId {
  const id = place.toString(16).padStart(24, '0');
  if (!isRuleId(id)) throw new Error(`Not a rule id: ${id}`);
  return id;
}

export const rule = (name: string, place = 1, direction = 'export'): Rule => ({
  id: ruleId(place),
  name,
  direction,
});

/** One rule for each attribute that travels. */
export const rulesSaying = (wanted: Directions): readonly Rule[] =>
  switchables.flatMap(({ id, rule: name }, place) =>
    wanted[id] === 'exclude' ? [] : [rule(name, place, wanted[id])],
  );
