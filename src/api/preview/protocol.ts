/** What the main thread asks the worker, and what it is answered. Both sides keep to this; data only, no functions. */
import type { Account } from '../../domain/preview/account';
import type { BackupEntry } from '../../domain/preview/backupEntry';
import type { JudgedId } from '../../domain/preview/judged';
import type { Explanation } from '../explain';
import type { FileReading } from '../file/exportFile';
import type { AdministratorPage } from '../graph/parse';
import type { Result } from '../result';
import type { Binding } from '../../domain/binding/binding';
import type { BindingList, BindingQuery } from './bindings';
import type { Parcel, Returned, Sent } from './parcel';
import type { AccountRef, OneSided, PersonName, PersonView } from './preview';
import type { Source } from './state';
import type { Row, RowQuery } from './row';
import type { SettleOptions, Summary } from './settle';
import type { Whom } from './whom';

/** What the worker found in a page of a list. */
export interface PageTaken {
  readonly received: number;
  /** How many of them had not been there before. */
  readonly fresh: number;
  /** As the page itself tells it; null where it does not. */
  readonly total: number | null;
}

export interface PeopleTaken extends PageTaken {
  /** Bound users read so far. */
  readonly people: number;
  /** Every bound user has been read, so that no more pages are needed. */
  readonly enough: boolean;
}

export interface AccountsTaken {
  readonly received: number;
  readonly next: string | null;
}

interface Text {
  readonly text: string;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** By kind: what is asked, and what is answered. Reading pages is the worker's part. */
export interface Questions {
  open: { ask: { readonly source: Source['kind']; readonly whom: Whom }; answer: null };
  send: { ask: Sent; answer: Returned };
  bound: { ask: Parcel; answer: Result<PageTaken> };
  people: { ask: Parcel; answer: Result<PeopleTaken> };
  user: { ask: Parcel; answer: Result<PeopleTaken> };
  missing: { ask: null; answer: readonly string[] };
  accounts: { ask: Parcel; answer: Result<AccountsTaken> };
  roles: { ask: Parcel; answer: Result<AdministratorPage> };
  administrators: { ask: { readonly ids: readonly string[] }; answer: null };
  /** Why a file cannot be used, as far as that can be told at once; touches nothing that was read. */
  check: { ask: { readonly file: Blob }; answer: Explanation | null };
  file: { ask: { readonly file: Blob }; answer: FileReading };
  look: { ask: SettleOptions; answer: Summary };
  query: { ask: { readonly id: number; readonly query: RowQuery }; answer: number };
  sorted: { ask: { readonly queryId: number }; answer: number };
  rows: { ask: Window & { readonly queryId: number }; answer: readonly Row[] };
  person: {
    ask: { readonly id: string; readonly signInNameFromAlternate: boolean };
    answer: PersonView | null;
  };
  findPeople: { ask: Text; answer: readonly PersonName[] };
  oneSided: { ask: Window & { readonly side: 'people' | 'accounts' }; answer: readonly OneSided[] };
  valuesAtRisk: {
    ask: Window & { readonly attributes: readonly JudgedId[] };
    answer: readonly BackupEntry[];
  };
  bindings: { ask: { readonly id: number; readonly query: BindingQuery }; answer: BindingList };
  bindingRows: { ask: Window & { readonly queryId: number }; answer: readonly Binding[] };
  bindingsOf: { ask: { readonly ids: readonly string[] }; answer: readonly (Binding | null)[] };
  accountsOf: { ask: { readonly refs: readonly AccountRef[] }; answer: readonly (Account | null)[] };
}

export type Kind = keyof Questions;

/** A question of one kind; of all kinds where none is named. */
export type Question<K extends Kind = Kind> = {
  [Each in K]: { readonly kind: Each; readonly ask: Questions[Each]['ask'] };
}[K];

/** What comes back on the question's own port. `broke`: the worker failed, which it never should. */
export type Reply<K extends Kind> = { readonly answer: Questions[K]['answer'] } | { readonly broke: string };

/** Sent on the question's own port where the answer is no longer waited for. */
export const stopWord = 'stop';

/** Asks the worker. Where `stop` aborts, a sending ends early. Rejects only where the worker fails or is gone. */
export type Ask = <K extends Kind>(
  kind: K,
  ask: Questions[K]['ask'],
  stop?: AbortSignal,
) => Promise<Questions[K]['answer']>;
