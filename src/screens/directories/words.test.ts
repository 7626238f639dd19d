import { describe, expect, it } from 'vitest';
import { isDirectoryId } from '../../domain/directory';
import type { Directory, DirectoryId } from '../../domain/directory';
import { connectionExplanation, directoryCount, kindName, lookAlikes } from './words';

function idOf(digit: string): DirectoryId {
  const id = digit.repeat(24);
  if (!isDirectoryId(id)) throw new Error(`${id} is no id`);
  return id;
}

const directory = (id: string, over: Partial<Directory> = {}): Directory => ({
  id: idOf(id),
  name: 'Oakmere 365',
  kind: 'microsoft-365',
  vendorType: 'office_365',
  defaultDomain: 'oakmere.example',
  authorisation: null,
  ...over,
});

describe('words about directories', () => {
  it('names a kind it does not know as the vendor does', () => {
    expect(kindName(directory('a'))).toBe('Microsoft 365');
    expect(kindName(directory('a', { kind: 'other', vendorType: 'okta' }))).toBe('okta');
  });

  it('explains a connection by what is known of its token', () => {
    expect(connectionExplanation({ state: 'active' })).toBeNull();
    expect(connectionExplanation({ state: 'unconfirmed', expiredAt: 1 })).toMatch(/run out by its date/);
    expect(connectionExplanation({ state: 'unconfirmed', expiredAt: null })).toMatch(/cannot be read here/);
  });

  it('counts all directories and those it can open', () => {
    expect(directoryCount([directory('a')])).toBe('1 directory, 1 of Microsoft 365');
    expect(directoryCount([directory('a'), directory('b', { kind: 'ldap' })])).toBe(
      '2 directories, 1 of Microsoft 365',
    );
  });

  it('finds directories that only their id tells apart', () => {
    const [first, second, third] = [directory('a'), directory('b'), directory('c', { defaultDomain: null })];
    expect([...lookAlikes([first, second, third])]).toEqual([first, second]);
    expect(lookAlikes([first, third, directory('b', { name: 'Labs' })]).size).toBe(0);
  });
});
