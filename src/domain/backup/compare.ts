import type { Account, MicrosoftValue } from '../preview/account';
import type { BackupEntry } from '../preview/backupEntry';
import { valuesIn } from './backup';
import type { BackupPerson } from './people';

/** How Microsoft's value stands now to what a backup holds. */
export type Comparison =
  /** As in the backup: restoring would change nothing. */
  | 'same'
  | 'differs'
  /** The source of Microsoft's values has no account of that id any more, or of that sign-in name without ids. */
  | 'account-gone'
  /** The source does not tell this attribute. */
  | 'not-known';

/** In the order in which screens list them. */
export const comparisons: readonly Comparison[] = ['differs', 'account-gone', 'not-known', 'same'];

/**
 * Compares one value of a backup with the account that is there now; null where there is none.
 *
 * The rule is that of the restore script: nothing, an empty text and an empty list are equal, a list is a set, and
 * everything else counts, case and spaces too. So `differs` is exactly what the script would set again, as long as the
 * source tells ids: the script goes by the id, a file without them by the sign-in name.
 */
export function compareEntry({ attribute, value }: BackupEntry, account: Account | null): Comparison {
  if (!account) return 'account-gone';
  const now = account.values[attribute];
  if (now === undefined) return 'not-known';
  const [before, after] = [new Set(valuesIn(value)), new Set(valuesIn(now))];
  return before.size === after.size && [...before].every((text) => after.has(text)) ? 'same' : 'differs';
}

/** One value of a backup beside the one that is there now. */
export interface ComparedValue {
  readonly entry: BackupEntry;
  /** Undefined where it is not known. */
  readonly now: MicrosoftValue | undefined;
  readonly comparison: Comparison;
}

export interface ComparedPerson {
  readonly person: BackupPerson;
  /** The sign-in name that the account found has now, where the backup has another one; else null. */
  readonly signInNameNow: string | null;
  readonly values: readonly ComparedValue[];
}

/** Accounts are found by their id, so that the sign-in name may be another one. Microsoft ignores its case. */
function signInNameNow({ userPrincipalName }: BackupPerson, account: Account | null): string | null {
  const now = account?.userPrincipalName ?? '';
  return now.toLowerCase() === (userPrincipalName ?? '').toLowerCase() ? null : now || null;
}

/** Compares one user's values with their account; null where there is none any more. */
export const comparePerson = (person: BackupPerson, account: Account | null): ComparedPerson => ({
  person,
  signInNameNow: signInNameNow(person, account),
  values: person.entries.map((entry) => ({
    entry,
    now: account?.values[entry.attribute],
    comparison: compareEntry(entry, account),
  })),
});

/** How many values stand how. */
export function countComparisons(people: readonly ComparedPerson[]): Readonly<Record<Comparison, number>> {
  const counts: Record<Comparison, number> = { same: 0, differs: 0, 'account-gone': 0, 'not-known': 0 };
  for (const { values } of people) for (const { comparison } of values) counts[comparison] += 1;
  return counts;
}
