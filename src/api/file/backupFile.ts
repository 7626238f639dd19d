import * as v from 'valibot';
import { type Backup, backupKind, backupVersion, isBackupAttribute } from '../../domain/backup/backup';
import { isDirectoryId } from '../../domain/directory';
import type { BackupEntry } from '../../domain/preview/backupEntry';
import type { SavedFileKind } from './savedFile';
import { SavedTime } from './savedTime';

const Attribute = v.pipe(v.string(), v.guard(isBackupAttribute));
const Value = v.nullable(v.union([v.string(), v.array(v.string())]));
const Name = v.nullable(v.pipe(v.string(), v.nonEmpty()));

const whose = { personId: v.string(), microsoftId: Name, userPrincipalName: Name, name: v.string() };

const facts = {
  directory: v.object({ id: v.pipe(v.string(), v.guard(isDirectoryId)), name: v.string() }),
  takenAt: SavedTime,
  source: v.string(),
  attributes: v.array(Attribute),
};

/** As the first version of the format has it: every value names its user. */
const FirstVersion = v.object({
  version: v.literal(1),
  ...facts,
  entries: v.array(v.object({ ...whose, attribute: Attribute, value: Value })),
});

const Person = v.object({ ...whose, values: v.record(Attribute, Value) });

const entriesOf = ({ values, ...person }: v.InferOutput<typeof Person>): readonly BackupEntry[] =>
  Object.entries(values).flatMap(([attribute, value]) =>
    isBackupAttribute(attribute) ? [{ ...person, attribute, value }] : [],
  );

const CurrentVersion = v.object({ version: v.literal(backupVersion), ...facts, people: v.array(Person) });

/** A backup as `backupToJson` writes it, or as earlier releases wrote it. */
export const backupFile: SavedFileKind<Backup> = {
  kind: backupKind,
  version: backupVersion,
  schema: v.pipe(
    v.variant('version', [FirstVersion, CurrentVersion]),
    v.transform((saved): Backup => {
      const { directory, takenAt, source, attributes } = saved;
      const entries = saved.version === 1 ? saved.entries : saved.people.flatMap(entriesOf);
      return { directory, takenAt, source, attributes, entries };
    }),
  ),
};
