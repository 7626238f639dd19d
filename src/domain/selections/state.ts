import { type Directions, directionsFromRules, unknownRules } from '../directions';
import type { Rule } from '../directory';

/** A rule that this console cannot read: of an attribute or with a direction that it does not know. */
export type UnreadRule = Pick<Rule, 'name' | 'direction'>;

/** What a directory does with its attributes, or what a file says that one did. */
export interface SelectionState {
  /** An attribute that is not in it is not spoken of at all. */
  readonly directions: Partial<Directions>;
  readonly unread: readonly UnreadRule[];
}

/** What the rules of a directory say, of every attribute that can be switched. */
export const stateFromRules = (rules: readonly Rule[]): SelectionState => ({
  directions: directionsFromRules(rules),
  unread: unknownRules(rules).map(({ name, direction }) => ({ name, direction })),
});
