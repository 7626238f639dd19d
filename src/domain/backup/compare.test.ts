import { describe, expect, it } from 'vitest';
import type { Account, MicrosoftValue } from '../preview/account';
import { compareEntry, comparePerson, countComparisons } from './compare';
import { peopleIn } from './people';
import { entry } from './testing/backups';

const accountWith = (department: MicrosoftValue | undefined): Account => ({
  id: entry.microsoftId,
  userPrincipalName: 'ada@contoso.example',
  mail: null,
  values: { department },
});

describe('compareEntry', () => {
  it.each<[MicrosoftValue, MicrosoftValue | undefined, string]>([
    ['Research', 'Research', 'same'],
    ['Research', 'research', 'differs'],
    ['Research', 'Research ', 'differs'],
    ['Research', null, 'differs'],
    ['Research', undefined, 'not-known'],
    [null, null, 'same'],
    [null, '', 'same'],
    [null, [], 'same'],
    ['', null, 'same'],
    [null, 'Research', 'differs'],
    [null, undefined, 'not-known'],
    [['a', 'b'], ['b', 'a'], 'same'],
    [['a'], ['a', 'b'], 'differs'],
    [['a', 'b'], ['a'], 'differs'],
    [['a'], 'a', 'same'],
  ])('calls %j in the backup and %j now %s', (before, now, comparison) => {
    expect(compareEntry({ ...entry, value: before }, accountWith(now))).toBe(comparison);
  });

  it('says that an account is gone', () => {
    expect(compareEntry(entry, null)).toBe('account-gone');
  });
});

describe('comparePerson', () => {
  const people = peopleIn([
    entry,
    { ...entry, microsoftId: null, userPrincipalName: 'bo@contoso.example', name: 'Bo' },
    { ...entry, attribute: 'city', value: 'London' },
    { ...entry, microsoftId: null, userPrincipalName: null, name: 'Nobody' },
  ]);

  it('puts together what belongs to one account', () => {
    expect(people.map(({ account, name, entries }) => [account, name, entries.length])).toEqual([
      [entry.microsoftId, 'Ada Lovelace', 2],
      ['bo@contoso.example', 'Bo', 1],
      ['', 'Nobody', 1],
    ]);
  });

  it.each([
    ['ADA@contoso.example', null],
    ['ada@old.example', 'ada@contoso.example'],
    [null, 'ada@contoso.example'],
  ])('tells of somebody who was %s how they sign in now where that is another name: %s', (before, now) => {
    const [person] = peopleIn([{ ...entry, userPrincipalName: before }]);
    expect(person && comparePerson(person, accountWith('Sales')).signInNameNow).toBe(now);
    expect(person && comparePerson(person, null).signInNameNow).toBeNull();
  });

  it('tells what is there now, and counts', () => {
    const compared = people.map((person, at) =>
      comparePerson(person, at === 0 ? accountWith('Sales') : null),
    );
    expect(compared[0]?.values.map(({ now, comparison }) => [now, comparison])).toEqual([
      ['Sales', 'differs'],
      [undefined, 'not-known'],
    ]);
    expect(countComparisons(compared)).toEqual({
      same: 0,
      differs: 1,
      'account-gone': 2,
      'not-known': 1,
    });
  });
});
