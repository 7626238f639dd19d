import type { BackupEntry } from '../preview/backupEntry';

/** One user of a backup, with every value of theirs. */
export interface BackupPerson {
  /** The id, else the sign-in name, by which Microsoft knows the user; empty where the backup has neither. */
  readonly account: string;
  readonly microsoftId: string | null;
  readonly userPrincipalName: string | null;
  readonly name: string;
  readonly entries: readonly BackupEntry[];
}

const accountOf = ({ microsoftId, userPrincipalName }: BackupEntry): string =>
  microsoftId ?? userPrincipalName ?? '';

/** The users of a backup in its order; entries without any account stand together under the empty one. */
export function peopleIn(entries: readonly BackupEntry[]): readonly BackupPerson[] {
  const people = new Map<string, BackupEntry[]>();
  for (const entry of entries) {
    const known = people.get(accountOf(entry));
    if (known) known.push(entry);
    else people.set(accountOf(entry), [entry]);
  }
  return [...people].flatMap(([account, own]) => {
    const [first] = own;
    if (!first) return [];
    const { microsoftId, userPrincipalName, name } = first;
    return [{ account, microsoftId, userPrincipalName, name, entries: own }];
  });
}
