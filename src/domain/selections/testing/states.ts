import fc from 'fast-check';
import type { SwitchableId } from '../../attribute';
import { switchable, switchables } from '../../attributes';
import { type Direction, directions } from '../../direction';
import { isRuleId, type Rule } from '../../directory';
import { type SelectionState, stateFromRules } from '../state';

/** Rules with ids of their own, by the names of their attributes or by their own names. */
export const rulesOf = (said: readonly (readonly [string, string])[]): readonly Rule[] =>
  said.map(([name, direction], at) => {
    const id = at.toString(16).padStart(24, '0');
    if (!isRuleId(id)) throw new Error(`${id} is no id`);
    return { id, name, direction };
  });

/** A directory in which these have a rule, and everything else is excluded. */
export const stateOf = (
  said: Partial<Record<SwitchableId, Direction>>,
  unread: readonly (readonly [string, string])[] = [],
): SelectionState =>
  stateFromRules(
    rulesOf([
      ...switchables.flatMap(({ id, rule }) => (said[id] ? [[rule, said[id]] as const] : [])),
      ...unread,
    ]),
  );

const unreadRules = fc.uniqueArray(
  fc.tuple(fc.constantFrom('user_a', 'user_b'), fc.constantFrom('export', 'up')),
  {
    selector: ([name, direction]) => `${name} ${direction}`,
  },
);

/** Any state of a directory. */
export const anyState: fc.Arbitrary<SelectionState> = fc
  .tuple(
    fc.tuple(...switchables.map(({ id }) => fc.tuple(fc.constant(id), fc.constantFrom(...directions)))),
    unreadRules,
  )
  .map(([said, unread]) =>
    stateFromRules(
      rulesOf([
        ...said
          .filter(([, direction]) => direction !== 'exclude')
          .map(([id, direction]) => [switchable(id).rule, direction] as const),
        ...unread,
      ]),
    ),
  );
