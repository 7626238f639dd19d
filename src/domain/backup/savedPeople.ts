import type { BackupEntry } from '../preview/backupEntry';

/** One user in a backup file: who they are, once, with what Microsoft held of them by property. */
export interface SavedPerson extends Omit<BackupEntry, 'attribute' | 'value'> {
  readonly values: Readonly<Partial<Record<BackupEntry['attribute'], BackupEntry['value']>>>;
}

/** Whether an entry is the next one of this user. */
const belongsTo = (person: SavedPerson, entry: BackupEntry): boolean =>
  person.personId === entry.personId &&
  person.microsoftId === entry.microsoftId &&
  person.userPrincipalName === entry.userPrincipalName &&
  person.name === entry.name &&
  !Object.hasOwn(person.values, entry.attribute);

/** Groups entries that follow each other by user, so that a large backup does not tell with every value whose it is. */
export function savedPeople(entries: readonly BackupEntry[]): readonly SavedPerson[] {
  const people: SavedPerson[] = [];
  for (const entry of entries) {
    const { attribute, value, ...whose } = entry;
    const last = people.at(-1);
    if (last && belongsTo(last, entry)) Object.assign(last.values, { [attribute]: value });
    else people.push({ ...whose, values: { [attribute]: value } });
  }
  return people;
}
