import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from './accounts';
import { type Command, perform } from './commands';
import { rowOf, rowsOf } from './lazy';
import type { MicrosoftDirectory, Organisation, Rule } from './model';
import type { Context, Done } from './outcome';
import { hexDigits, seededRandom } from './seed/random';
import { broken, directoryIds, directoryIn } from './testing/laws';
import { accountAt, placesOf } from './tenant';
import { smallNow, smallOrganisation } from './testing/smallOrganisation';
import { type Wish, commandFor, wish } from './testing/wishes';

const isBlank = (value: unknown) =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** Every account of a directory as it is, whoever has it; in the order of the ids. */
const accountsIn = (directory: MicrosoftDirectory) =>
  placesOf(directory)
    .map((place) => accountAt(directory, place))
    .toSorted((one, other) => (one?.id ?? '').localeCompare(other?.id ?? ''));

/** The account of nobody that signs in as this. */
const offeredAs = (directory: MicrosoftDirectory, name: string) =>
  [...directory.unclaimed.values()].find(({ values }) => values.userPrincipalName === name);

interface Step {
  readonly command: Command;
  readonly before: Organisation;
  readonly after: Done;
}

/** Carries the wishes out one after the other; refused ones leave no step. */
function steps(wishes: readonly Wish[]): Step[] {
  const random = seededRandom('laws');
  let state = smallOrganisation();
  return wishes.flatMap((wanted, index) => {
    const context: Context = {
      now: smallNow + index * 1000,
      newId: () => hexDigits(random, 24),
      actor: state.administrators['signed-in'],
    };
    const command = commandFor(state, wanted);
    const outcome = perform(state, command, context);
    if ('refused' in outcome) return [];
    const step = { command, before: state, after: outcome };
    state = outcome.state;
    return [step];
  });
}

const always = (law: (step: Step) => void) =>
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 20 }), (wishes) => steps(wishes).forEach(law)),
    { numRuns: 60 },
  );

describe('the laws of the simulated directory', () => {
  it('overwrites exactly what a command exports, in exactly the accounts it reaches', () => {
    always(({ command, before, after }) => expect(broken(command, before, after.state)).toEqual([]));
  });

  it('records each change of a rule once, with who, where and what', () => {
    always(({ command, before, after }) => {
      const told = after.events.map(({ event_type, initiated_by, resource, changes }) => ({
        event_type,
        who: initiated_by?.email,
        where: resource?.id,
        changes,
      }));
      const wanted = recordOf(command, before);
      expect(told.filter((event) => event.event_type.startsWith('integrationattribute'))).toEqual(wanted);
      expect(after.state.events.slice(before.events.length)).toEqual(after.events);
    });
  });

  it('keeps one rule of a name at most, and never touches a rule it does not know', () => {
    always(({ after }) => {
      for (const id of directoryIds) {
        const names = directoryIn(after.state, id).rules.map((rule) => rule.builtIn);
        expect(new Set(names).size).toBe(names.length);
      }
      expect(directoryIn(after.state, directoryIds[0] ?? '').rules.map((rule) => rule.builtIn)).toContain(
        'user_employee_id',
      );
    });
  });

  it('binds exactly those who are bound directly or are members of a bound group', () => {
    const told = new Map<string, Set<string>>();
    always(({ command, before, after }) => {
      if (command.kind !== 'bind' && command.kind !== 'unbind') return;
      const { directoryId, target } = command;
      const then = directsOf(before, directoryId);
      const wanted = new Set(then);
      if (command.kind === 'bind') wanted.add(`${target.type} ${target.id}`);
      else wanted.delete(`${target.type} ${target.id}`);
      expect(wanted.size).not.toBe(then.size);
      expect(directsOf(after.state, directoryId)).toEqual(wanted);
      const bound = [...wanted].flatMap((text) => membersMeant(after.state, text));
      expect(new Set(directoryIn(after.state, directoryId).bindings.keys())).toEqual(new Set(bound));
      told.set(command.kind, wanted);
    });
    expect([...told.keys()].toSorted()).toEqual(['bind', 'unbind']);
  });

  it('imports a first name, a last name and a username, with the email that a user has to have', () => {
    always(({ command, before, after }) => {
      if (command.kind !== 'create-user') return;
      const imported = [...rowsOf(after.state.users)].filter((user) => !rowOf(before.users, user.id));
      const filled = imported.map(({ id: _id, ...fields }) =>
        Object.fromEntries(Object.entries(fields).filter(([, value]) => !isBlank(value))),
      );
      const { kind: _kind, ...values } = command;
      expect(filled).toEqual([values]);
    });
  });

  it('writes nothing to Microsoft 365 when it imports, and binds nobody', () => {
    always(({ command, before, after }) => {
      if (command.kind !== 'create-user') return;
      for (const id of directoryIds) {
        const [then, now] = [directoryIn(before, id), directoryIn(after.state, id)];
        expect(accountsIn(now)).toEqual(accountsIn(then));
        expect(now.bindings).toEqual(then.bindings);
      }
    });
  });

  it('offers whoever was imported no longer, since the account is theirs now', () => {
    always(({ command, before, after }) => {
      if (command.kind !== 'create-user') return;
      const owner = [...rowsOf(after.state.users)].find(({ email }) => email === command.email);
      const offered = directoryIds.flatMap((id) => {
        const account = offeredAs(directoryIn(before, id), command.email);
        return account ? [{ id, account }] : [];
      });
      for (const { id, account } of offered) {
        const now = directoryIn(after.state, id);
        expect(offeredAs(now, command.email)).toBeUndefined();
        expect(accountOf(now, owner?.id ?? '')).toEqual(account);
      }
    });
  });
});

/** The attribute whose direction a command changes, from which to which. */
function changeBy(command: Command, rules: readonly Rule[]) {
  if (command.kind === 'create-rule')
    return { field: command.builtIn, from: 'exclude', to: command.direction ?? 'export' };
  if (command.kind !== 'turn-rule' && command.kind !== 'delete-rule') return null;
  const rule = rules.find(({ id }) => id === command.ruleId);
  const to = command.kind === 'turn-rule' ? 'export' : 'exclude';
  return { field: rule?.builtIn, from: rule?.direction, to };
}

/** What is bound to a directory by itself: `user ID` and `user_group ID`. */
function directsOf(state: Organisation, directoryId: string): ReadonlySet<string> {
  const { bindings, boundGroups } = directoryIn(state, directoryId);
  const users = [...bindings].filter(([, routes]) => routes.some(({ groupId }) => groupId === null));
  return new Set([...users.map(([id]) => `user ${id}`), ...[...boundGroups].map((id) => `user_group ${id}`)]);
}

function membersMeant(state: Organisation, text: string): readonly string[] {
  const [type = '', id = ''] = text.split(' ');
  return type === 'user' ? [id] : [...(state.groups.get(id)?.members ?? [])];
}

function recordOf(command: Command, before: Organisation) {
  if (!('directoryId' in command)) return [];
  const rules = directoryIn(before, command.directoryId).rules;
  const change = changeBy(command, rules);
  if (!change) return [];
  return [
    {
      event_type: change.to === 'exclude' ? 'integrationattribute_exclude' : 'integrationattribute_include',
      who: before.administrators['signed-in'].email,
      where: command.directoryId,
      changes: [change],
    },
  ];
}
