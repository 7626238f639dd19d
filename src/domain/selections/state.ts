import type { SwitchableId } from '../attribute';
import { attributeOfRule, switchables } from '../attributes';
import { type Direction, directionFrom } from '../direction';
import type { Rule } from '../directory';

/** The direction of each switchable attribute. An attribute that is not in it is not spoken of at all. */
export type SpokenDirections = Readonly<Partial<Record<SwitchableId, Direction>>>;

/** A rule that this console cannot read: of an attribute or with a direction that it does not know. */
export type UnreadRule = Pick<Rule, 'name' | 'direction'>;

/** What a directory does with its attributes, or what a file says that one did. */
export interface SelectionState {
  readonly directions: SpokenDirections;
  readonly unread: readonly UnreadRule[];
}

const readable = (rule: Rule): readonly (readonly [SwitchableId, Direction])[] => {
  const id = attributeOfRule(rule.name)?.id;
  const direction = directionFrom(rule.direction);
  return id === undefined || direction === null ? [] : [[id, direction]];
};

/**
 * What the rules of a directory say. Every switchable attribute is in it: one without a rule is excluded. Where
 * JumpCloud holds several rules for an attribute, export stands above import, since it is what overwrites.
 */
export function stateFromRules(rules: readonly Rule[]): SelectionState {
  const said = rules.flatMap(readable);
  const directionOf = (id: SwitchableId): Direction => {
    const found = new Set(said.filter(([one]) => one === id).map(([, direction]) => direction));
    return found.has('export') ? 'export' : found.has('import') ? 'import' : 'exclude';
  };
  return {
    directions: Object.fromEntries(switchables.map(({ id }) => [id, directionOf(id)])),
    unread: rules
      .filter((rule) => readable(rule).length === 0)
      .map(({ name, direction }) => ({ name, direction })),
  };
}
