import { describe, expect, it } from 'vitest';
import { seedFacts } from '../scenarios';
import { accountOf } from './accounts';
import { type Command, perform } from './commands';
import { rowOf } from './lazy';
import type { Organisation } from './model';
import type { Context } from './outcome';
import { seedOrganisation } from './seed';
import { userIdOf } from './seed/ids';
import { hexDigits, seededRandom } from './seed/random';
import { directoryIn } from './testing/laws';
import { smallNow, smallOptions, smallOrganisation } from './testing/smallOrganisation';

const directoryId = seedFacts.microsoft.id;
const nobody = 'f'.repeat(24);

function contextOf(state: Organisation): Context {
  const random = seededRandom('commands');
  return { now: smallNow, newId: () => hexDigits(random, 24), actor: state.administrators['signed-in'] };
}

function after(state: Organisation, ...commands: readonly Command[]): Organisation {
  let current = state;
  for (const command of commands) {
    const outcome = perform(current, command, contextOf(current));
    if ('refused' in outcome) throw new Error(outcome.refused.message);
    current = outcome.state;
  }
  return current;
}

const seeded = (number: number) => rowOf(smallOrganisation().users, userIdOf(number));
const usernameOf = (number: number) => seeded(number)?.username ?? '';
const emailOf = (number: number) => seeded(number)?.email ?? '';
const newUser = {
  kind: 'create-user',
  username: 'new.user',
  email: 'new.user@oakmere.example',
  firstname: 'New',
  lastname: 'User',
} as const;

const refusals: readonly (readonly [string, Command, object])[] = [
  [
    'a rule that exists',
    { kind: 'create-rule', directoryId, builtIn: 'user_job_title' },
    { kind: 'already-exists' },
  ],
  [
    'a rule of no directory',
    { kind: 'create-rule', directoryId: nobody, builtIn: 'user_city' },
    { kind: 'not-found' },
  ],
  [
    'a rule of a directory of another kind',
    { kind: 'create-rule', directoryId: seedFacts.ldap.id, builtIn: 'user_city' },
    { kind: 'not-found' },
  ],
  ['deleting no rule', { kind: 'delete-rule', directoryId, ruleId: nobody }, { kind: 'not-found' }],
  [
    'editing nobody',
    { kind: 'edit-user', userId: nobody, field: 'department', value: 'x' },
    { kind: 'not-found' },
  ],
  [
    'a user without email',
    { kind: 'edit-user', userId: userIdOf(1), field: 'email', value: ' ' },
    { kind: 'invalid', field: 'email' },
  ],
  [
    'an unknown manager',
    { kind: 'edit-user', userId: userIdOf(1), field: 'manager', value: nobody },
    { kind: 'invalid', field: 'manager' },
  ],
  [
    'binding nobody',
    { kind: 'bind', directoryId, target: { type: 'user', id: nobody } },
    { kind: 'not-found' },
  ],
  [
    'binding somebody twice',
    { kind: 'bind', directoryId, target: { type: 'user', id: userIdOf(0) } },
    { kind: 'already-exists' },
  ],
  [
    'unbinding directly who is bound through a group only',
    { kind: 'unbind', directoryId, target: { type: 'user', id: userIdOf(1) } },
    { kind: 'not-found' },
  ],
  [
    'unbinding no group',
    { kind: 'unbind', directoryId, target: { type: 'user_group', id: nobody } },
    { kind: 'not-found' },
  ],
  [
    'a username that somebody has',
    { ...newUser, username: usernameOf(1) },
    { kind: 'already-exists', message: /username/ },
  ],
  [
    'an email that somebody has, whatever its case',
    { ...newUser, email: emailOf(1).toUpperCase() },
    { kind: 'already-exists', message: /email/ },
  ],
  ['a username that is not valid', { ...newUser, username: '7 up' }, { kind: 'invalid', field: 'username' }],
  ['a user without an email', { ...newUser, email: '' }, { kind: 'invalid', field: 'email' }],
  [
    'a default domain the directory does not have',
    { kind: 'patch-instance', directoryId, patch: { defaultDomain: { id: nobody } } },
    { kind: 'invalid', field: 'defaultDomain.id' },
  ],
];

describe('refusals', () => {
  it.each(refusals)('refuses %s', (_name, command, refused) => {
    const state = smallOrganisation();
    expect(perform(state, command, contextOf(state))).toMatchObject({ refused });
  });

  it('refuses every write while the token is broken, and pushes nothing', () => {
    const state = seedOrganisation({ ...smallOptions, token: 'expired' }, smallNow);
    const [rule] = directoryIn(state, directoryId).rules;
    const commands: Command[] = [
      { kind: 'create-rule', directoryId, builtIn: 'user_city' },
      { kind: 'delete-rule', directoryId, ruleId: rule?.id ?? '' },
      { kind: 'patch-instance', directoryId, patch: { name: 'New' } },
      { kind: 'bind', directoryId, target: { type: 'user', id: userIdOf(9) } },
      { kind: 'unbind', directoryId, target: { type: 'user', id: userIdOf(0) } },
    ];
    for (const command of commands) {
      expect(perform(state, command, contextOf(state))).toMatchObject({ refused: { kind: 'precondition' } });
    }
    const userId = userIdOf(1);
    const edited = after(state, { kind: 'edit-user', userId, field: 'firstname', value: 'Changed' });
    expect(accountOf(directoryIn(edited, directoryId), userId)).toEqual(
      accountOf(directoryIn(state, directoryId), userId),
    );
  });
});

describe('routes of binding', () => {
  const group = [...smallOrganisation().groups.values()].find(({ name }) => name === 'Contractors');
  const member = [...(group?.members ?? [])][0] ?? '';
  const asUser: Command = { kind: 'bind', directoryId, target: { type: 'user', id: member } };
  const asGroup: Command = { kind: 'bind', directoryId, target: { type: 'user_group', id: group?.id ?? '' } };

  it('binds every member of a group, and creates the accounts that are missing', () => {
    const directory = directoryIn(after(smallOrganisation(), asGroup), directoryId);
    const members = [...(group?.members ?? [])];
    expect(members.every((id) => directory.bindings.has(id) && accountOf(directory, id))).toBe(true);
  });

  it('keeps a user bound while one route is left', () => {
    const both = after(smallOrganisation(), asUser, asGroup, { ...asUser, kind: 'unbind' });
    expect(directoryIn(both, directoryId).bindings.get(member)).toEqual([{ groupId: group?.id }]);
    const neither = after(both, { ...asGroup, kind: 'unbind' });
    expect(directoryIn(neither, directoryId).bindings.has(member)).toBe(false);
  });
});

describe('the sign-in name from the alternate email', () => {
  const userId = userIdOf(1);
  const edit = (field: 'email' | 'alternateEmail', value: string): Command => ({
    kind: 'edit-user',
    userId,
    field,
    value,
  });
  const switchOn: Command = {
    kind: 'create-rule',
    directoryId,
    builtIn: 'user_principal_name_from_alternate_email',
  };
  const signInName = (...commands: readonly Command[]) => {
    const directory = directoryIn(after(smallOrganisation(), ...commands), directoryId);
    return accountOf(directory, userId)?.values.userPrincipalName;
  };

  it('takes the place of the company email at once', () => {
    expect(signInName(edit('alternateEmail', 'a@post.example'), switchOn)).toBe('a@post.example');
  });

  it('stays as it is where the alternate email is blank, whatever the company email becomes', () => {
    const changed = [edit('alternateEmail', 'a@post.example'), switchOn, edit('alternateEmail', '')];
    expect(signInName(...changed, edit('email', 'new@oakmere.example'))).toBe('a@post.example');
  });
});

describe('settings of the directory', () => {
  it('changes what the patch names, unsets the default domain with {}, and keeps the rest', () => {
    const patched = after(
      smallOrganisation(),
      { kind: 'patch-instance', directoryId, patch: { userLockoutAction: 'suspend' } },
      { kind: 'patch-instance', directoryId, patch: { defaultDomain: {} } },
    );
    expect(directoryIn(patched, directoryId)).toMatchObject({
      name: seedFacts.microsoft.name,
      userLockoutAction: 'suspend',
      defaultDomain: null,
    });
  });
});
