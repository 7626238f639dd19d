/** What the worker holds of both sides, and what it made of them. Plain data and functions, so that tests need no worker. */
import type { Account } from '../../domain/preview/account';
import type { PeopleIndex } from '../../domain/preview/find';
import type { CellBytes, Tallies } from '../../domain/preview/judgement';
import type { Judged } from '../../domain/preview/judged';
import type { CountryForms } from '../../domain/preview/hints';
import {
  type AccountIndex,
  indexAccount,
  type Matches,
  newAccountIndex,
  placeIn,
} from '../../domain/preview/matching';
import { nameOf, type Person } from '../../domain/preview/person';
import { noRanking, type Ranking } from '../../domain/preview/ranking';
import type { Routes, SyncState } from '../../domain/binding/binding';
import type { Source } from './state';
import type { SignInNames } from '../../domain/preview/signInName';
import type { Side } from './row';
import type { Whom } from './whom';
import { type Pool, shareAccount, sharePerson } from './sharing';

/** What was made of the people and accounts read by then; places are those of `Store.people` and `Store.accounts`. */
export interface Outcome {
  readonly complete: boolean;
  readonly signInNames: SignInNames;
  /** The columns that are judged, and from what. */
  readonly judged: readonly Judged[];
  readonly matches: Matches;
  readonly cells: CellBytes;
  readonly tallies: Tallies;
  readonly countryForms: CountryForms;
  readonly rankings: Readonly<Record<Side, RankingState>>;
}

/** The values of one side as numbers, as far as somebody has asked for them. */
export interface RankingState {
  ranking: Ranking;
  /** Resolves when no more values are being ranked; null where none are. */
  working: Promise<void> | null;
  /** Which share of this work is done. */
  share: number;
}

/** Nothing is ranked yet. */
export const newRankings = (): Outcome['rankings'] => ({
  now: { ranking: noRanking, working: null, share: 0 },
  next: { ranking: noRanking, working: null, share: 0 },
});

/** How a user is bound. */
export interface BindingFacts {
  readonly routes: Routes;
  readonly sync: SyncState | null;
}

/** A list in its order, of places of cells or of people. */
export interface List {
  readonly total: number;
  /** The places from one row up to, not including, another. */
  readonly part: (from: number, to: number) => Uint32Array;
  /** Resolves when the list is in order up to, not including, this row; without it every list is. */
  readonly sortUpTo?: (to: number) => Promise<void>;
  /** Which share of the list that is being put in order is so, from 0 to 1; without it, all is. */
  readonly sorted?: () => number;
}

/** A list with everything at hand. */
export const listOf = (places: Uint32Array): List => ({
  total: places.length,
  part: (from, to) => places.subarray(from, to),
});

export const emptyList: List = listOf(new Uint32Array());

export interface Store {
  readonly source: Source['kind'];
  readonly whom: Whom['kind'];
  /** Of whom everything is read; null where that is everybody who is bound. */
  readonly wanted: ReadonlySet<string> | null;
  /** By JumpCloud id; empty where the store is not about bindings. */
  readonly bindings: Map<string, BindingFacts>;
  /** Different routes, each once. */
  readonly routes: Map<string, Routes>;
  /** Every listed bound user's JumpCloud id with the Graph id of the sync status, if any. Read before the people. */
  readonly bound: Map<string, string | null>;
  /** The bound users: as read, and by name when all are read. */
  people: Person[];
  placeOf: Map<string, number>;
  /** Names of users who are not bound: a manager may be one of them. */
  readonly otherNames: Map<string, string>;
  accounts: Account[];
  /** Texts that many have; empty again when all is read. */
  readonly pool: Pool;
  index: AccountIndex;
  /** Graph ids, in lower case; null where it is not known who is an administrator. */
  administrators: Set<string> | null;
  /** How much of a file has been read, from 0 to 1; 0 for other sources. */
  fileShare: number;
  outcome: Outcome | null;
  peopleIndex: PeopleIndex | null;
  /** The last lists that were asked for, by their number. */
  readonly lists: Map<number, List>;
}

/** A store that has read nothing yet. */
export const createStore = (source: Source['kind'], whom: Whom = { kind: 'bound' }): Store => ({
  source,
  whom: whom.kind,
  wanted: whom.kind === 'users' ? new Set(whom.ids) : null,
  bindings: new Map(),
  routes: new Map(),
  bound: new Map(),
  people: [],
  placeOf: new Map(),
  otherNames: new Map(),
  accounts: [],
  pool: new Map(),
  index: newAccountIndex(),
  administrators: null,
  fileShare: 0,
  outcome: null,
  peopleIndex: null,
  lists: new Map(),
});

/** Takes bound users in, and gives how many were new; a list that changes while it is read may show one twice. */
export function addBound(
  store: Store,
  users: readonly { readonly id: string; readonly microsoftId: string | null }[],
): number {
  const before = store.bound.size;
  for (const { id, microsoftId } of users) store.bound.set(id, microsoftId ?? store.bound.get(id) ?? null);
  return store.bound.size - before;
}

const isWanted = ({ wanted, bound }: Store, id: string): boolean => (wanted ?? bound).has(id);

/** Whether everybody of whom everything is to be read has been read. */
export const hasEverybody = ({ people, wanted, bound }: Store): boolean =>
  people.length === (wanted ?? bound).size;

/** Those of whom everything is to be read, and who have not been read. */
export const missingPeople = ({ wanted, bound, placeOf }: Store): readonly string[] =>
  [...(wanted ?? bound).keys()].filter((id) => !placeOf.has(id));

/** Takes users of the organisation in: the bound ones whole, of the others the name. Gives how many were new. */
export function addPeople(store: Store, users: readonly Person[]): number {
  const before = store.people.length + store.otherNames.size;
  for (const user of users) {
    const microsoftId = store.bound.get(user.id) ?? null;
    if (!isWanted(store, user.id)) store.otherNames.set(user.id, nameOf(user));
    else if (!store.placeOf.has(user.id)) {
      store.placeOf.set(user.id, store.people.length);
      store.people.push(sharePerson(store.pool, user, microsoftId));
    }
  }
  return store.people.length + store.otherNames.size - before;
}

/** Takes accounts in, each id once: a list that changes while it is read may show one twice. */
export function addAccounts(store: Store, accounts: readonly Account[]): void {
  for (const account of accounts) {
    if (placeIn(store.index.byId, account.id) !== undefined) continue;
    indexAccount(store.index, account, store.accounts.length);
    store.accounts.push(shareAccount(store.pool, account));
  }
}

/** The account of this Graph id; undefined where none was read, or several have it. */
export const accountById = ({ accounts, index }: Store, id: string | null): Account | undefined =>
  accounts[placeIn(index.byId, id) ?? -1];

/** Takes in who is an administrator. To be called once even when there is none, since null means "not known". */
export function addAdministrators(store: Store, ids: readonly string[]): void {
  store.administrators ??= new Set();
  for (const id of ids) store.administrators.add(id.toLowerCase());
}

/** Forgets all accounts: a file is read from its beginning each time. */
export function clearAccounts(store: Store): void {
  store.accounts = [];
  store.index = newAccountIndex();
  store.fileShare = 0;
}

/** A screen shows one list, and asks for a new one while the old one is still drawn. */
const mostLists = 4;

/** Keeps a list under this number, and forgets the oldest beyond the last few. */
export function keepList({ lists }: Store, id: number, list: List): void {
  lists.set(id, list);
  for (const oldest of lists.keys()) {
    if (lists.size <= mostLists) break;
    lists.delete(oldest);
  }
}
