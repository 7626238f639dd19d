/** Random commands for property tests. */
import * as fc from 'fast-check';
import { type BuiltInRule, builtInRules } from '../../../api/contract';
import type { Command } from '../commands';
import { type FieldName, fieldNames } from '../fields';
import { rowsOf } from '../lazy';
import type { Organisation } from '../model';
import { directoryIds, directoryIn } from './laws';

export type Wish =
  | { kind: 'toggle'; directory: number; rule: BuiltInRule; imports: boolean }
  | { kind: 'edit'; user: number; field: FieldName; value: string; manager: number }
  | { kind: 'bind' | 'unbind'; directory: number; group: boolean; which: number }
  | { kind: 'import'; directory: number };

const small = fc.nat({ max: 30 });
/** The one who came last: whoever was imported. */
const newest = fc.constant(-1);
const anybody = fc.oneof(small, newest);
const directory = fc.nat({ max: 1 });

/** Anything somebody may do to the organisation. */
export const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    kind: fc.constant('toggle'),
    directory,
    rule: fc.constantFrom(...builtInRules),
    imports: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('edit'),
    user: anybody,
    field: fc.constantFrom(...fieldNames),
    value: fc.constantFrom('', 'New value', 'Ünïcode 東京', '+1 555 0100'),
    manager: small,
  }),
  fc.record({ kind: fc.constantFrom('bind', 'unbind'), directory, group: fc.boolean(), which: anybody }),
  fc.record({ kind: fc.constant('import'), directory }),
);

const nth = <Item>(items: Iterable<Item>, index: number): Item => {
  const all = [...items];
  const item = all.at(index % all.length);
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
};

/** What a wish means in this state: people and rules come and go, so it is told by number. */
export function commandFor(state: Organisation, wanted: Wish): Command {
  if (wanted.kind === 'edit') {
    const { id } = nth(rowsOf(state.users), wanted.user);
    const manager = wanted.value && nth(rowsOf(state.users), wanted.manager).id;
    const value = wanted.field === 'manager' ? manager : wanted.value;
    return { kind: 'edit-user', userId: id, field: wanted.field, value };
  }
  const here = directoryIn(state, nth(directoryIds, wanted.directory));
  if (wanted.kind === 'import') {
    const values = [...here.unclaimed.values()].at(0)?.values;
    const email = values?.userPrincipalName ?? 'nobody left';
    const [firstname, lastname] = [values?.givenName ?? '', values?.surname ?? ''];
    return { kind: 'create-user', username: email.replace(/@.*$/, ''), email, firstname, lastname };
  }
  if (wanted.kind === 'toggle') {
    const rule = here.rules.find((candidate) => candidate.builtIn === wanted.rule);
    const directoryId = here.id;
    if (!rule) {
      const direction = wanted.imports ? 'import' : 'export';
      return { kind: 'create-rule', directoryId, builtIn: wanted.rule, direction };
    }
    const turns = rule.direction === 'import' && wanted.imports;
    return { kind: turns ? 'turn-rule' : 'delete-rule', directoryId, ruleId: rule.id };
  }
  const target = wanted.group
    ? { type: 'user_group' as const, id: nth(state.groups.keys(), wanted.which) }
    : { type: 'user' as const, id: nth(rowsOf(state.users), wanted.which).id };
  return { kind: wanted.kind, directoryId: here.id, target };
}
