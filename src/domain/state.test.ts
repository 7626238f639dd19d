import { describe, expect, it } from 'vitest';
import { catalogue } from './attributes';
import { alwaysExported } from './catalogue';
import { connectionOf, type Connection } from './connection';
import { isDirectoryId, type Directory, type DirectoryKind } from './directory';
import { canChange, obstacleTo } from './permission';
import { matchesSearch } from './search';

const now = Date.UTC(2026, 10, 23);
const id = '5f0000000000000000000001';
if (!isDirectoryId(id)) throw new Error('not a directory id');
const directory = (
  authorisation: Directory['authorisation'],
  kind: DirectoryKind = 'microsoft-365',
): Directory => ({
  id,
  name: 'Contoso',
  kind,
  vendorType: 'office_365',
  defaultDomain: null,
  authorisation,
});
const token = (expiresAt: number | null, error: string | null = null, message: string | null = null) => ({
  expiresAt,
  error,
  message,
});

describe('connectionOf', () => {
  it.each<[string, Directory, Connection]>([
    ['no status at all', directory(null), { state: 'active' }],
    ['an expiry to come', directory(token(now + 1)), { state: 'active' }],
    ['no expiry and no error', directory(token(null)), { state: 'active' }],
    ['a past expiry alone', directory(token(now - 1)), { state: 'unconfirmed', expiredAt: now - 1 }],
    ['a status that cannot be read', directory('unreadable'), { state: 'unconfirmed', expiredAt: null }],
    [
      'an error',
      directory(token(now + 1, 'invalid_grant', 'AADSTS9002313')),
      { state: 'needs-reauthorisation', message: 'AADSTS9002313' },
    ],
    ['another kind of directory', directory(null, 'ldap'), { state: 'not-supported' }],
  ])('reads %s', (_case, given, expected) => expect(connectionOf(given, now)).toEqual(expected));
});

describe('permission', () => {
  it('is refused as a whole by a broken connection first, then by the role', () => {
    expect(obstacleTo({ state: 'needs-reauthorisation', message: null }, false)).toBe(
      'needs-reauthorisation',
    );
    expect(obstacleTo({ state: 'active' }, false)).toBe('read-only-role');
    expect(obstacleTo({ state: 'unconfirmed', expiredAt: 1 }, true)).toBeNull();
    expect(obstacleTo({ state: 'active' }, null)).toBeNull();
  });

  it('is refused for the five that are always exported, and for no other', () => {
    const refused = catalogue.filter((attribute) => !canChange(attribute.id, null).allowed);
    expect(refused).toEqual(alwaysExported);
    expect(canChange('city', 'read-only-role')).toEqual({ allowed: false, reason: 'read-only-role' });
  });
});

const found = (query: string) => catalogue.filter((row) => matchesSearch(row, query)).map((row) => row.id);

describe('matchesSearch', () => {
  it.each([
    ['office phone', ['businessPhones']],
    ['PERSONAL cell', ['mobilePhone']],
    ['otherMails', ['otherMails']],
    ['user_postal_code', ['postalCode']],
    ['locality', ['city']],
    ['nothing like it', []],
  ])('finds “%s” by any of the names', (query, expected) => expect(found(query)).toEqual(expected));

  it('finds everything when nothing is asked', () => expect(found('  ')).toHaveLength(catalogue.length));
});
