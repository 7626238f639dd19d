/** Matches, judges and counts what a store has read. */
import type { SwitchableId } from '../../domain/attribute';
import type { Account } from '../../domain/preview/account';
import { indexPeople, type PeopleIndex } from '../../domain/preview/find';
import { countryForms } from '../../domain/preview/hints';
import { type ClassCounts, countsOf, judgeEveryone, noTallies, tally } from '../../domain/preview/judgement';
import { type ManagerSources, sentManager } from '../../domain/preview/manager';
import { matchAccounts, type Matches } from '../../domain/preview/matching';
import type { Store } from './store';

/** The account matched with the person at this place. */
export const accountAt = (store: Store, matches: Matches, place: number): Account | undefined =>
  store.accounts[matches.accountOf[place] ?? -1];

/** Whether an account is an administrator's; null where that is not known. */
export function administratorOf(store: Store, account: Account): boolean | null {
  if (account.administrator !== undefined) return account.administrator;
  if (store.administrators === null || account.id === null) return null;
  return store.administrators.has(account.id.toLowerCase());
}

function extentOf({ source }: Store, complete: boolean): ManagerSources['accounts'] {
  if (source === 'none') return 'no-source';
  if (!complete) return 'not-read-yet';
  return source === 'graph' ? 'every' : 'some';
}

/** Where the managers of a store's people are looked up. */
export const managerSources = (store: Store, matches: Matches, complete: boolean): ManagerSources => ({
  bound: store.bound,
  accountOf: (personId) => accountAt(store, matches, store.placeOf.get(personId) ?? -1),
  accounts: extentOf(store, complete),
});

export interface SettleOptions {
  readonly complete: boolean;
  /** The rule that makes sign-in names from alternate e-mails is on. */
  readonly signInNameFromAlternate: boolean;
}

/**
 * Judges all that was read. `complete`: both sides were read to the end; else people without an account are left
 * unjudged, since theirs may be still to come. Everything is done anew each time, which is short beside the reading.
 */
export function settle(store: Store, { complete, signInNameFromAlternate }: SettleOptions): void {
  const { people, accounts, index } = store;
  const matches = matchAccounts(people, accounts.length, index, signInNameFromAlternate);
  const managers = managerSources(store, matches, complete);
  const cells = judgeEveryone({
    people,
    accountAt: (place) => accountAt(store, matches, place),
    managerOf: ({ managerId }) => sentManager(managerId, managers),
    isAdministrator: (account) => administratorOf(store, account) === true,
    partly: !complete && store.source !== 'none',
  });
  store.outcome = { complete, matches, cells, tallies: tally(cells), countryForms: countryForms(people) };
}

/** The people in order of their names: made when first needed, and anew when more have been read. */
export function peopleIndexOf(store: Store): PeopleIndex {
  if (store.peopleIndex?.order.length !== store.people.length) store.peopleIndex = indexPeople(store.people);
  return store.peopleIndex;
}

/** The numbers of a preview. */
export interface Summary {
  readonly counts: ReadonlyMap<SwitchableId, ClassCounts>;
  readonly people: number;
  readonly withoutAccount: number;
  readonly ambiguous: number;
  readonly accounts: number;
  readonly accountsOnly: number;
  readonly fileShare: number;
}

/** The numbers of what was settled last. Before completion nobody counts as being on one side only. */
export function summaryOf(store: Store): Summary {
  const { outcome } = store;
  const oneSided = outcome?.complete === true && store.source !== 'none';
  const matchedBy = oneSided ? outcome.matches.matchedBy : [];
  const ambiguous = matchedBy.filter((by) => by === 'ambiguous').length;
  return {
    counts: countsOf(outcome?.tallies ?? noTallies),
    people: store.people.length,
    withoutAccount: ambiguous + matchedBy.filter((by) => by === 'none').length,
    ambiguous,
    accounts: store.accounts.length,
    accountsOnly: oneSided ? outcome.matches.taken.filter((taken) => taken === 0).length : 0,
    fileShare: store.fileShare,
  };
}
