import { attributeName } from '../attributes';
import { csvText } from '../csv';
import type { DirectoryId } from '../directory';
import type { MicrosoftValue } from '../preview/account';
import type { BackupEntry } from '../preview/backupEntry';
import { judgedAttributes } from '../preview/judged';
import { savedPeople } from './savedPeople';

/** A Microsoft property that a backup can hold. */
export type BackupAttribute = BackupEntry['attribute'];

/** What Microsoft 365 held for the users and attributes of a change, before the change. */
export interface Backup {
  readonly directory: { readonly id: DirectoryId; readonly name: string };
  /** Of when Microsoft's values are (reading them began then, or the file is of then): ISO 8601, UTC. */
  readonly takenAt: string;
  /** Where they were read, for example `Microsoft Graph` or the name of an export file. */
  readonly source: string;
  readonly attributes: readonly BackupAttribute[];
  readonly entries: readonly BackupEntry[];
}

/** By these two a file is known to be a backup that this console can read. */
export const backupKind = 'attribute-export-backup';
export const backupVersion = 2;

/** Whether a text from outside names a property that a backup can hold. */
export const isBackupAttribute = (text: string): text is BackupAttribute =>
  judgedAttributes.some(({ property }) => property === text);

/** What Microsoft holds, as a list: nothing, an empty text and an empty list are all no value. */
export const valuesIn = (value: MicrosoftValue): readonly string[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => text !== '');

/** The file that the console can open again: on one line, since indentation makes a large one half as large again. */
export const backupToJson = ({ entries, ...facts }: Backup): string =>
  JSON.stringify({ kind: backupKind, version: backupVersion, ...facts, people: savedPeople(entries) });

const csvHeader = [
  'Name',
  'Sign-in name',
  'Microsoft user ID',
  'JumpCloud user ID',
  'Attribute',
  'Microsoft property',
  'Value',
  'Directory',
  'Taken at',
  'Source',
];

/** The same as CSV, one row a value, for reading in a spreadsheet; a list is joined by `; `. */
export function backupToCsv({ directory, takenAt, source, entries }: Backup): string {
  const rows = entries.map((entry) => [
    entry.name,
    entry.userPrincipalName ?? '',
    entry.microsoftId ?? '',
    entry.personId,
    attributeName(entry.attribute),
    entry.attribute,
    valuesIn(entry.value).join('; '),
    directory.name,
    takenAt,
    source,
  ]);
  return csvText([csvHeader, ...rows]);
}
