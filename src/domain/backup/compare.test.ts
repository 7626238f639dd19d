import { describe, expect, it } from 'vitest';
import type { Account, MicrosoftValue } from '../preview/account';
import { compareEntry } from './compare';
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
