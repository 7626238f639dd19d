import { describe, expect, it } from 'vitest';
import { seedFacts } from '../../scenarios';
import { setupOf } from '../../setups';
import { accountOf } from '../accounts';
import { rowsOf } from '../lazy';
import type { Account, Organisation, User } from '../model';
import { seedOrganisation } from '../seed';
import { directoryIn } from '../testing/laws';

const now = Date.UTC(2026, 10, 23, 9);
const healthy = seedOrganisation(setupOf('healthy').seed, now);
const directory = directoryIn(healthy, seedFacts.microsoft.id);
const { people } = seedFacts;

function named(name: string, state: Organisation = healthy): User {
  const found = [...rowsOf(state.users)].filter((user) => `${user.firstname} ${user.lastname}` === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} users are called ${name}`);
  return found[0];
}

const account = (name: string): Account | undefined => accountOf(directory, named(name).id);

const jumpCloudValues = (user: User) => ({
  department: user.department,
  mobilePhone: user.phoneNumbers.find(({ type }) => type === 'mobile')?.number,
  otherMails: user.alternateEmail,
});

const facts = Object.entries(people).map(([part, fact]) => ({
  part,
  name: fact.name,
  attribute: fact.attribute,
  ours: 'jumpCloud' in fact ? { [fact.attribute]: fact.jumpCloud } : {},
  theirs: 'microsoft' in fact ? { [fact.attribute]: fact.microsoft } : {},
}));

describe('people whom stories know by name', () => {
  it.each(facts)('$part: $name is bound and holds what is told of $attribute', ({ name, ours, theirs }) => {
    const user = named(name);
    expect(directory.bindings.has(user.id)).toBe(true);
    expect(jumpCloudValues(user)).toMatchObject(ours);
    expect({ ...account(name)?.values }).toMatchObject(theirs);
  });

  it('have no account, or one that JumpCloud does not name, where it is told so', () => {
    expect(account(people.withoutAccount.name)).toBeUndefined();
    expect(account(people.ambiguous.name)).toBeUndefined();
    expect(account(people.foundByAddress.name)).toMatchObject({
      isLinked: false,
      mail: named(people.foundByAddress.name).email,
    });
    const shared = [...directory.unclaimed.values()].filter(
      ({ mail }) => mail === named(people.ambiguous.name).email,
    );
    expect(shared).toHaveLength(2);
    expect(directory.unclaimed.size).toBe(seedFacts.unclaimedAccounts);
  });

  it('are protected in Microsoft 365 where it is told so', () => {
    expect(account(people.onPremises.name)?.onPremisesSyncEnabled).toBe(true);
    expect(directory.roles.get(named(people.administrator.name).id)?.name).toBe('User Administrator');
  });

  it('have what Graph refuses, a manager who is not bound, and odd values', () => {
    expect(named(people.tooLong.name).department.length).toBeGreaterThan(64);
    const { manager } = named(people.managerUnresolved.name);
    expect([manager !== '', directory.bindings.has(manager)]).toEqual([true, false]);
    const odd = named(people.odd.name).phoneNumbers;
    expect(odd.filter(({ type }) => type === 'work')).toHaveLength(2);
  });
});

describe('values-agree', () => {
  const state = seedOrganisation(setupOf('values-agree').seed, now);
  const agreeing = directoryIn(state, seedFacts.microsoft.id);

  it('has for everybody bound in Microsoft 365 what JumpCloud holds, though it is not exported', () => {
    const differing = [...rowsOf(state.users)].filter(({ id, addresses, alternateEmail }) => {
      const values = accountOf(agreeing, id)?.values;
      if (!agreeing.bindings.has(id) || !values) return false;
      const street = addresses.find(({ type }) => type === 'work')?.streetAddress ?? '';
      return street !== (values.streetAddress ?? '') || alternateEmail !== values.otherMails.join();
    });
    expect(differing).toEqual([]);
  });
});

describe('everything-would-clear', () => {
  const state = seedOrganisation(setupOf('everything-would-clear').seed, now);
  const blank = directoryIn(state, seedFacts.microsoft.id);

  it('has nobody with an optional value in JumpCloud', () => {
    const filled = [...rowsOf(state.users)].filter(
      ({ alternateEmail, department, jobTitle, location, manager, addresses, phoneNumbers }) =>
        alternateEmail + department + jobTitle + location + manager !== '' ||
        addresses.length + phoneNumbers.length > 0,
    );
    expect(filled).toEqual([]);
  });

  it('has all of them for everybody bound in Microsoft 365', () => {
    for (const id of blank.bindings.keys()) {
      const { passwordChangedAt, ...values } = accountOf(blank, id)?.values ?? {};
      expect(passwordChangedAt).toBeNull();
      expect(Object.entries(values).filter(([, value]) => value === null || value.length === 0)).toEqual([]);
    }
  });
});
