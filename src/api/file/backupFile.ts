import * as v from 'valibot';
import { type Backup, backupKind, backupVersion, isBackupAttribute } from '../../domain/backup/backup';
import { isDirectoryId } from '../../domain/directory';
import type { SavedFileKind } from './savedFile';

const Attribute = v.pipe(v.string(), v.guard(isBackupAttribute));
const Name = v.nullable(v.pipe(v.string(), v.nonEmpty()));

const Entry = v.object({
  personId: v.string(),
  microsoftId: Name,
  userPrincipalName: Name,
  name: v.string(),
  attribute: Attribute,
  value: v.nullable(v.union([v.string(), v.array(v.string())])),
});

/** A backup as `backupToJson` writes it. */
export const backupFile: SavedFileKind<Backup> = {
  kind: backupKind,
  version: backupVersion,
  schema: v.object({
    version: v.literal(backupVersion),
    directory: v.object({ id: v.pipe(v.string(), v.guard(isDirectoryId)), name: v.string() }),
    takenAt: v.pipe(v.string(), v.isoTimestamp()),
    source: v.string(),
    attributes: v.array(Attribute),
    entries: v.array(Entry),
  }),
};
