import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from './account';
import { indexAccount, matchAccounts, newAccountIndex, placeIn } from './matching';
import type { Person } from './person';
import { account, person } from './testSupport';

function indexed(accounts: readonly Account[]) {
  const index = newAccountIndex();
  for (const [place, one] of accounts.entries()) indexAccount(index, one, place);
  return index;
}

const match = (people: readonly Person[], accounts: readonly Account[], fromAlternate = false) =>
  matchAccounts(people, accounts.length, indexed(accounts), fromAlternate);

const ada = person({ microsoftId: 'G-1', email: 'Ada@example.com', alternateEmail: 'ada@alt.example' });
const byId = account({ id: 'g-1', userPrincipalName: 'x1@example.com' });
const bySignInName = account({ id: 'g-2', userPrincipalName: 'ada@EXAMPLE.com' });
const byAlternate = account({ id: 'g-3', userPrincipalName: 'ada@alt.example' });
const byMail = account({ id: 'g-4', userPrincipalName: 'x4@example.com', mail: 'ada@example.com' });

describe('matching', () => {
  it.each([
    ['the Graph id before all else', [byMail, bySignInName, byId], false, 2, 'id'],
    ['the sign-in name before the mail address', [byMail, bySignInName], false, 1, 'sign-in-name'],
    ['the mail address last', [byMail], false, 0, 'mail'],
    ['no alternate e-mail without the rule for it', [byAlternate], false, -1, 'none'],
    ['the alternate e-mail under its rule', [bySignInName, byAlternate], true, 1, 'sign-in-name'],
    ['the e-mail under that rule too, where nothing else fits', [bySignInName], true, 0, 'sign-in-name'],
    ['nobody where nothing fits', [], false, -1, 'none'],
    ['neither of two accounts with one sign-in name', [bySignInName, bySignInName], false, -1, 'ambiguous'],
    [
      'neither of two accounts with one mail address',
      [byMail, { ...byMail, id: 'g-5' }],
      false,
      -1,
      'ambiguous',
    ],
  ] as const)('takes %s', (_, accounts, fromAlternate, place, by) => {
    const { accountOf, matchedBy } = match([ada], accounts, fromAlternate);
    expect([accountOf[0], matchedBy[0]]).toEqual([place, by]);
  });

  it('gives an account that two people fit to neither of them', () => {
    const twins = [person({ email: 'x4@example.com' }), person({ email: 'X4@example.com' })];
    const { matchedBy, taken } = match(twins, [byMail]);
    expect([matchedBy, taken[0]]).toEqual([['ambiguous', 'ambiguous'], 0]);
  });

  it('leaves an account to whom the stronger key names', () => {
    const owner = person({ microsoftId: 'g-4' });
    const { matchedBy, accountOf } = match([ada, owner], [byMail]);
    expect([matchedBy, [...accountOf]]).toEqual([
      ['none', 'id'],
      [-1, 0],
    ]);
  });

  it('does not match people and accounts by what both lack', () => {
    const { matchedBy } = match([person()], [account({ userPrincipalName: ' ', mail: '' })]);
    expect(matchedBy).toEqual(['none']);
  });

  it('finds a place by a key in any case, and none where several have it', () => {
    const { byId: places, bySignInName: names } = indexed([byId, bySignInName, bySignInName]);
    expect([
      placeIn(places, 'G-1'),
      placeIn(names, bySignInName.userPrincipalName),
      placeIn(places, null),
    ]).toEqual([0, undefined, undefined]);
  });
});

const address = fc.constantFrom('a@x.example', 'B@x.example', 'b@x.example', 'c@x.example', '');
const id = fc.constantFrom('g-1', 'G-2', 'g-2', 'g-3');
const people = fc.array(
  fc
    .record({ microsoftId: fc.option(id), email: address, alternateEmail: address })
    .map((members) => person(members)),
  { maxLength: 8 },
);
const accounts = fc.array(
  fc
    .record({ id: fc.option(id), userPrincipalName: address, mail: fc.option(address) })
    .map((members) => account(members)),
  { maxLength: 8 },
);

describe('matching, of anybody', () => {
  it('gives no account to two people, and takes exactly those it gives', () => {
    fc.assert(
      fc.property(people, accounts, fc.boolean(), (persons, all, fromAlternate) => {
        const { accountOf, matchedBy, taken } = match(persons, all, fromAlternate);
        const given = [...accountOf].filter((place) => place !== -1);
        expect(new Set(given).size).toBe(given.length);
        expect([...taken].flatMap((flag, place) => (flag === 1 ? [place] : []))).toEqual(
          given.toSorted((one, other) => one - other),
        );
        const found = matchedBy.map((by) => by !== 'none' && by !== 'ambiguous');
        expect(found).toEqual([...accountOf].map((place) => place !== -1));
      }),
    );
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(people, accounts, fc.boolean(), (persons, all, fromAlternate) => {
        const there = match(persons, all, fromAlternate);
        const back = match(persons.toReversed(), all, fromAlternate);
        expect([...back.accountOf].toReversed()).toEqual([...there.accountOf]);
        expect(back.matchedBy.toReversed()).toEqual(there.matchedBy);
      }),
    );
  });
});
