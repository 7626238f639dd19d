import fc from 'fast-check';
import { isDirectoryId } from '../../directory';
import type { BackupEntry } from '../../preview/backupEntry';
import { hostileText } from '../../quoting/testing/hostileText';
import type { Backup, BackupAttribute } from '../backup';

const id = '5f0c9a1b2d3e4f5061728394';
if (!isDirectoryId(id)) throw new Error('The test needs a well-formed directory id');
export const directoryId = id;

const attributes: readonly BackupAttribute[] = [
  'department',
  'state',
  'businessPhones',
  'otherMails',
  'manager',
  'userPrincipalName',
];

export const entry: BackupEntry = {
  personId: '5f0c9a1b2d3e4f50617283aa',
  microsoftId: '00000000-0000-4000-8000-000000000001',
  userPrincipalName: 'ada@contoso.example',
  name: 'Ada Lovelace',
  attribute: 'department',
  value: 'Research',
};

export const backupOf = (
  entries: readonly BackupEntry[],
  name = 'Contoso',
  source = 'Microsoft Graph',
): Backup => ({
  directory: { id: directoryId, name },
  takenAt: '2026-11-23T10:00:00.000Z',
  source,
  attributes: [...new Set(entries.map(({ attribute }) => attribute))],
  entries,
});

const anyEntry: fc.Arbitrary<BackupEntry> = fc.record({
  personId: fc.stringMatching(/^[0-9a-f]{24}$/),
  microsoftId: fc.oneof(fc.constant(null), hostileText),
  userPrincipalName: fc.oneof(fc.constant(null), hostileText),
  name: hostileText,
  attribute: fc.constantFrom(...attributes),
  value: fc.oneof(fc.constant(null), hostileText, fc.array(hostileText, { maxLength: 3 })),
});

/** Backups with names and values that try to break out of whatever they are written into. */
export const anyBackup: fc.Arbitrary<Backup> = fc
  .record({ name: hostileText, source: hostileText, entries: fc.array(anyEntry, { maxLength: 6 }) })
  .map(({ name, source, entries }) => backupOf(entries, name, source));
