import { describe, expect, it } from 'vitest';
import { seedFacts } from '../scenarios';
import { setupOf } from '../setups';
import { accountOf } from './accounts';
import { rowOf, rowsOf } from './lazy';
import type { Account, AccountValues, MicrosoftDirectory, Organisation, User } from './model';
import { seedOrganisation } from './seed';
import { directoryIn } from './testing/laws';

const now = Date.UTC(2026, 10, 23, 9);
const healthy = seedOrganisation(setupOf('healthy').seed, now);
const first = directoryIn(healthy, seedFacts.microsoft.id);
const second = directoryIn(healthy, seedFacts.secondMicrosoft.id);

interface Pair {
  readonly user: User;
  readonly account: Account;
}

const pairsOf = (state: Organisation, directory: MicrosoftDirectory): Pair[] =>
  [...directory.bindings.keys()].flatMap((id) => {
    const user = rowOf(state.users, id);
    const account = accountOf(directory, id);
    return user && account ? [{ user, account }] : [];
  });

const pairs = pairsOf(healthy, first);

describe('the seeded organisation', () => {
  it('has the people that the facts promise', () => {
    const users = [...rowsOf(healthy.users)];
    expect(users).toHaveLength(240);
    const withoutAccount = Object.values(seedFacts.people).filter((person) => 'hasNoAccount' in person);
    expect(pairs).toHaveLength(seedFacts.microsoft.boundUsers - withoutAccount.length);
    expect(pairsOf(healthy, second)).toHaveLength(seedFacts.secondMicrosoft.boundUsers);
    expect(new Set(users.map((user) => user.email)).size).toBe(240);
    expect([...second.bindings.keys()].filter((id) => first.bindings.has(id)).length).toBeGreaterThan(0);
  });

  it('knows the user of the stories', () => {
    const { id, name, email, jumpCloudDepartment, microsoftDepartment } = seedFacts.user;
    const user = rowOf(healthy.users, id);
    expect(user).toMatchObject({ email, department: jumpCloudDepartment });
    expect(`${user?.firstname} ${user?.lastname}`).toBe(name);
    expect(accountOf(first, id)?.values.department).toBe(microsoftDepartment);
  });

  it('is the same for the same options and time', () => {
    const again = seedOrganisation(setupOf('healthy').seed, now);
    expect(pairsOf(again, directoryIn(again, first.id))).toEqual(pairs);
    expect(again.events).toEqual(healthy.events);
  });

  it('holds the five defaults and the exported rules in step for everybody bound', () => {
    expect(first.rules.map((rule) => `${rule.direction} ${rule.builtIn}`).toSorted()).toEqual(
      [
        ...seedFacts.exportedRules.map((name) => `export ${name}`),
        `import ${seedFacts.importedRule}`,
      ].toSorted(),
    );
    for (const { user, account } of pairs) {
      expect(account.values).toMatchObject({
        givenName: user.firstname,
        surname: user.lastname,
        displayName: `${user.firstname} ${user.lastname}`,
        userPrincipalName: user.email,
        jobTitle: user.jobTitle || null,
        officeLocation: user.location || null,
      });
    }
  });

  it('tells a history of two administrators within the last ninety days, oldest first', () => {
    const times = healthy.events.map((event) => Date.parse(event.timestamp));
    expect(times.every((time) => time > now - 90 * 86_400_000 && time < now)).toBe(true);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(healthy.events.map((event) => event.initiated_by?.email))).toEqual(
      new Set([seedFacts.administrator, seedFacts.secondAdministrator]),
    );
  });

  it('offers accounts to import', () => {
    expect(first.unclaimed.size).toBeGreaterThan(0);
    expect(second.unclaimed.size).toBeGreaterThan(0);
  });
});

const phones = (user: User, type: string) => user.phoneNumbers.filter((phone) => phone.type === type);

const sameDigits = (a: string, b: string) => a.replaceAll(/\D/g, '') === b.replaceAll(/\D/g, '');

const mobile = ({ user, account }: Pair): [string, string] => [
  phones(user, 'mobile')[0]?.number ?? '',
  account.values.mobilePhone ?? '',
];

const gaps: readonly (readonly [string, (pair: Pair) => boolean])[] = [
  ['no phone at all', ({ user }) => user.phoneNumbers.length === 0],
  ['no mobile phone', ({ user }) => phones(user, 'mobile').length === 0],
  ['two work phones', ({ user }) => phones(user, 'work').length > 1],
  ['a work mobile, which is never exported', ({ user }) => phones(user, 'work_mobile').length > 0],
  ['no department', ({ user }) => user.department === ''],
  ['a department too long for Microsoft 365', ({ user }) => user.department.length > 64],
  ['a job title too long for Microsoft 365', ({ user }) => user.jobTitle.length > 128],
  ['a postal code too long', ({ user }) => user.addresses.some((address) => address.postalCode.length > 40)],
  ['no work address', ({ user }) => user.addresses.every((address) => address.type !== 'work')],
  ['no manager', ({ user }) => user.manager === ''],
  ['a manager who is not bound', ({ user }) => user.manager !== '' && !first.bindings.has(user.manager)],
  ['an administrator role in Microsoft 365', ({ user }) => first.roles.has(user.id)],
  ['an account mastered on-premises', ({ account }) => account.onPremisesSyncEnabled === true],
  ['the same department', ({ user, account }) => user.department === account.values.department],
  [
    'another department',
    ({ user, account }) =>
      account.values.department !== null && user.department.trim() !== account.values.department.trim(),
  ],
  [
    'a department in JumpCloud only',
    ({ user, account }) => user.department !== '' && !account.values.department,
  ],
  [
    'a department in Microsoft 365 only',
    ({ user, account }) => user.department === '' && !!account.values.department,
  ],
  [
    'a mobile phone that differs in writing only',
    (pair) => {
      const [ours, theirs] = mobile(pair);
      return ours !== '' && ours !== theirs && sameDigits(ours, theirs);
    },
  ],
];

describe('the gaps of real directories', () => {
  it.each(gaps)('has a bound user with %s', (_name, isSo) => {
    expect(pairs.filter(isSo).length).toBeGreaterThan(0);
  });

  it('never lets Microsoft 365 hold more than Graph takes before anything is exported', () => {
    const nothing = seedOrganisation(setupOf('nothing-exported').seed, now);
    const limits: Partial<Record<keyof AccountValues, number>> = {
      department: 64,
      jobTitle: 128,
      postalCode: 40,
    };
    for (const { account } of pairsOf(nothing, directoryIn(nothing, first.id))) {
      for (const [property, value] of Object.entries(account.values)) {
        const limit = new Map(Object.entries(limits)).get(property) ?? 1024;
        expect(String(value).length).toBeLessThanOrEqual(limit);
      }
    }
  });
});
