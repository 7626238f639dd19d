/** Matches, judges and counts what a store has read. */
import type { Account } from '../../domain/preview/account';
import { indexPeople, type PeopleIndex } from '../../domain/preview/find';
import { countryForms } from '../../domain/preview/hints';
import {
  type CellBytes,
  columns,
  countsOf,
  judgeEveryone,
  judgedColumns,
  noTallies,
  tally,
  unseenOf,
  vacantOf,
} from '../../domain/preview/judgement';
import { type ManagerSources, type SentManager, sentManager } from '../../domain/preview/manager';
import { matchAccounts, type Matches, placeIn } from '../../domain/preview/matching';
import type { Person } from '../../domain/preview/person';
import type { SignInNames } from '../../domain/preview/signInName';
import type { PreviewState } from './state';
import { accountById, missingPeople, newRankings, type Outcome, type Store } from './store';

/** The account matched with the person at this place. */
export const accountAt = (store: Store, matches: Matches, place: number): Account | undefined =>
  store.accounts[matches.accountOf[place] ?? -1];

/**
 * How many hold a role that protects them and are none of the accounts read. When all accounts have been read, those
 * are groups and applications, and who the members of a group are is not told.
 */
function holdersElsewhere({ administrators, index }: Store): number {
  const ids = [...(administrators ?? [])];
  return ids.filter((id) => placeIn(index.byId, id) === undefined).length;
}

/** Whether an account is an administrator's; null where that is not known, since a group may make them one. */
export function administratorOf(store: Store, account: Account): boolean | null {
  if (store.administrators === null || account.id === null) return null;
  if (store.administrators.has(account.id.toLowerCase())) return true;
  return holdersElsewhere(store) === 0 ? false : null;
}

function extentOf({ source }: Store, complete: boolean): ManagerSources['accounts'] {
  if (source === 'none') return 'no-source';
  if (!complete) return 'not-read-yet';
  return source === 'graph' ? 'every' : 'some';
}

/** Of somebody bound who is not among the people read, the account is known by the sync status alone. */
function accountOfBound(store: Store, matches: Matches, personId: string): Account | undefined {
  const place = store.placeOf.get(personId);
  if (place !== undefined) return accountAt(store, matches, place);
  return accountById(store, store.bound.get(personId) ?? null);
}

/** Whoever is about to be bound counts as bound: a manager may be among them. */
const boundOrWanted = ({ bound, wanted }: Store): ManagerSources['bound'] => ({
  get: (id) => bound.get(id) ?? (bound.has(id) || wanted?.has(id) ? null : undefined),
});

/** Where the managers of a store's people are looked up. */
export const managerSources = (store: Store, matches: Matches, complete: boolean): ManagerSources => ({
  bound: boundOrWanted(store),
  accountOf: (personId) => accountOfBound(store, matches, personId),
  hasNoAccount: (personId) => matches.matchedBy[store.placeOf.get(personId) ?? -1] === 'none',
  accounts: extentOf(store, complete),
});

/** By account: 1 for administrators. */
function administratorFlags({ accounts, administrators, index }: Store): Uint8Array {
  const flags = new Uint8Array(accounts.length);
  for (const id of administrators ?? []) {
    const place = placeIn(index.byId, id);
    if (place !== undefined) flags[place] = 1;
  }
  return flags;
}

/** The sent manager, looked up once for each manager: many people have the same one. */
export function managersOf(sources: ManagerSources): (person: Person) => SentManager {
  const known = new Map<string, SentManager>();
  return ({ managerId }) => {
    if (!known.has(managerId)) known.set(managerId, sentManager(managerId, sources));
    return known.get(managerId);
  };
}

export interface SettleOptions {
  readonly complete: boolean;
  /** How the directory makes sign-in names now. */
  readonly signInNames: SignInNames;
}

/**
 * Judges all that was read. `complete`: both sides were read to the end; else people without an account are left
 * unjudged, since theirs may be still to come. Everything is done anew each time, which is short beside the reading.
 */
export function settle(store: Store, { complete, signInNames }: SettleOptions): void {
  const { people, accounts, index } = store;
  const matches = matchAccounts(people, accounts.length, index, signInNames.fromAlternate);
  const administrators = administratorFlags(store);
  const asked = { withDefaults: store.whom === 'users', signInNames };
  const cells = judgeEveryone({
    people,
    accountAt: (place) => accountAt(store, matches, place),
    managerOf: managersOf(managerSources(store, matches, complete)),
    isAdministrator: (place) => administrators[matches.accountOf[place] ?? -1] === 1,
    partly: !complete && store.source !== 'none',
    ...asked,
  });
  store.outcome = {
    complete,
    signInNames,
    judged: judgedColumns(asked),
    matches,
    cells,
    tallies: tally(cells),
    countryForms: countryForms(people),
    rankings: newRankings(),
  };
}

/** The people in order of their names: made when first needed, and anew when more have been read. */
export function peopleIndexOf(store: Store): PeopleIndex {
  if (store.peopleIndex?.order.length !== store.people.length) store.peopleIndex = indexPeople(store.people);
  return store.peopleIndex;
}

/** The rows of cells in another order of people. */
function rowsInOrder(cells: CellBytes, order: Uint32Array): CellBytes {
  const sorted = new Uint8Array(cells.length);
  for (const [rank, place] of order.entries())
    sorted.set(cells.subarray(place * columns.length, (place + 1) * columns.length), rank * columns.length);
  return sorted;
}

/** The people and all that is kept by their places. Lists made before are forgotten, since they name places. */
function sortPeople(store: Store, outcome: Outcome): void {
  const { order, ...index } = peopleIndexOf(store);
  const { accountOf, matchedBy, taken } = outcome.matches;
  store.people = Array.from(order).flatMap((place) => store.people[place] ?? []);
  store.placeOf = new Map(store.people.map(({ id }, place) => [id, place]));
  store.peopleIndex = { ...index, order: order.map((_, rank) => rank) };
  store.lists.clear();
  store.outcome = {
    ...outcome,
    matches: {
      accountOf: Int32Array.from(order, (place) => accountOf[place] ?? -1),
      matchedBy: Array.from(order, (place) => matchedBy[place] ?? 'none'),
      taken,
    },
    cells: rowsInOrder(outcome.cells, order),
    rankings: newRankings(),
  };
}

/**
 * Settles everything for good, and puts the people in order of their names: lists go through them in that order, which
 * takes half the time when they are also stored so.
 */
export function settleForGood(store: Store, signInNames: SignInNames): void {
  settle(store, { complete: true, signInNames });
  if (store.outcome) sortPeople(store, store.outcome);
  store.pool.clear();
}

/** The numbers of a preview. */
export interface Summary extends Pick<
  PreviewState,
  | 'counts'
  | 'unseen'
  | 'vacant'
  | 'people'
  | 'unread'
  | 'withoutAccount'
  | 'ambiguous'
  | 'accountsOnly'
  | 'holdersElsewhere'
> {
  readonly accounts: number;
  /** From 0 to 1. */
  readonly fileShare: number;
}

/** The numbers of what was settled last. Before completion nobody counts as being on one side only. */
export function summaryOf(store: Store): Summary {
  const { outcome } = store;
  const oneSided = outcome?.complete === true && store.source !== 'none';
  const matchedBy = oneSided ? outcome.matches.matchedBy : [];
  const ambiguous = matchedBy.filter((by) => by === 'ambiguous').length;
  return {
    counts: countsOf(outcome?.tallies ?? noTallies, outcome?.judged ?? columns),
    unseen: unseenOf(outcome?.tallies ?? noTallies),
    vacant: vacantOf(outcome?.tallies ?? noTallies),
    people: store.people.length,
    unread: outcome?.complete ? missingPeople(store).length : 0,
    withoutAccount: ambiguous + matchedBy.filter((by) => by === 'none').length,
    ambiguous,
    accounts: store.accounts.length,
    accountsOnly: oneSided ? outcome.matches.taken.filter((taken) => taken === 0).length : 0,
    holdersElsewhere: oneSided ? holdersElsewhere(store) : 0,
    fileShare: store.fileShare,
  };
}
