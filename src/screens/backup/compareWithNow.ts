import type { AccountRef, Preview } from '../../api/preview/preview';
import type { Backup } from '../../domain/backup/backup';
import { type ComparedPerson, comparePerson, countComparisons } from '../../domain/backup/compare';
import { peopleIn } from '../../domain/backup/people';
import type { Account } from '../../domain/preview/account';
import { sourceAndTime } from '../shared/preview/impactWords';

/** What a comparison found. */
export interface Compared {
  readonly people: readonly ComparedPerson[];
  /** The names of managers, by the ids that stand as values. */
  readonly names: ReadonlyMap<string, string>;
  /** Where Microsoft's values came from, and when, in words. */
  readonly source: string;
  /** Whether those values are no newer than the backup, so that they tell nothing of what came after it. */
  readonly isOlder: boolean;
}

/** Whether every value stands now as in the backup, by values that are newer than it. */
export function isNothingToRestore({ people, isOlder }: Compared): boolean {
  const { same, ...others } = countComparisons(people);
  return !isOlder && same > 0 && Object.values(others).every((count) => count === 0);
}

/** So many accounts come with one message, so that none holds up the page's thread. */
const accountsAtATime = 1000;

async function accountsOf(
  preview: Preview,
  refs: readonly AccountRef[],
): Promise<readonly (Account | null)[]> {
  const parts: (readonly (Account | null)[])[] = [];
  for (let from = 0; from < refs.length; from += accountsAtATime)
    parts.push(await preview.accounts(refs.slice(from, from + accountsAtATime)));
  return parts.flat();
}

/** The ids of the managers of then and now. */
function managersIn(people: readonly ComparedPerson[]): readonly string[] {
  const ids = new Set<string>();
  for (const { entry, now } of people.flatMap(({ values }) => values)) {
    if (entry.attribute !== 'manager') continue;
    for (const value of [entry.value, now]) if (typeof value === 'string') ids.add(value);
  }
  return [...ids];
}

function nameOf({ values: { displayName }, userPrincipalName }: Account): string {
  return typeof displayName === 'string' ? `${displayName}, ${userPrincipalName}` : userPrincipalName;
}

/** Puts names to managers, as far as their accounts were read. */
async function namesOfManagers(
  preview: Preview,
  people: readonly ComparedPerson[],
): Promise<ReadonlyMap<string, string>> {
  const refs = managersIn(people).map((microsoftId) => ({ microsoftId, userPrincipalName: null }));
  const accounts = await accountsOf(preview, refs);
  const names = new Map<string, string>();
  for (const [at, { microsoftId }] of refs.entries()) {
    const account = accounts[at];
    if (account) names.set(microsoftId, nameOf(account));
  }
  return names;
}

/** Compares a backup with the accounts that a preview has read to the end. */
export async function compareWithNow(preview: Preview, backup: Backup): Promise<Compared> {
  const people = peopleIn(backup.entries);
  const accounts = await accountsOf(
    preview,
    people.map(({ microsoftId, userPrincipalName }) => ({ microsoftId, userPrincipalName })),
  );
  const compared = people.map((person, at) => comparePerson(person, accounts[at] ?? null));
  const { source, readAt, valuesAt } = preview.state();
  return {
    people: compared,
    names: await namesOfManagers(preview, compared),
    source: source ? sourceAndTime(source, readAt) : 'not known',
    isOlder: valuesAt !== null && valuesAt <= Date.parse(backup.takenAt),
  };
}
