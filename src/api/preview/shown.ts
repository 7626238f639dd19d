/** Values of both sides as a person may read them. */
import type { Account } from '../../domain/preview/account';
import type { Judged } from '../../domain/preview/judged';
import { nameOf, type Person } from '../../domain/preview/person';
import type { Shown } from './row';
import { accountById, type Store } from './store';

/** A value as it is shown: empty where there is none, null where that is not known. */
export type ShownText = string | null;

function asShown(text: ShownText): Shown {
  if (text === null) return { kind: 'not-known' };
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** Names alone do not tell two managers of the same name apart. */
const named = (name: string, address: string): string =>
  name === address || address === '' ? name : `${name} (${address})`;

/** The account of this Graph id by its name; null where the source does not list it. */
function accountName(store: Store, graphId: string | null): string | null {
  const account = accountById(store, graphId);
  if (!account) return null;
  const { displayName } = account.values;
  return named(typeof displayName === 'string' ? displayName : '', account.userPrincipalName) || null;
}

/** The account that the Graph id of a manager names; the bare id where the source does not list it, as with contacts. */
const managerNow = (store: Store, graphId: string): string => accountName(store, graphId) ?? graphId;

/** What Microsoft has. `account`: undefined where the person has none. */
export function textNow(store: Store, { id, property }: Judged, account: Account | undefined): ShownText {
  const value = account?.values[property];
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value !== 'string') return value.filter((text) => text.trim() !== '').join(', ');
  const text = value.trim();
  return id === 'manager' && text !== '' ? managerNow(store, value) : text;
}

/**
 * The manager by the name JumpCloud has. Of somebody bound who was not read, as where only chosen users are, by that of
 * the account that the sync status names; else not known.
 */
function managerNext(store: Store, managerId: string): ShownText {
  if (managerId === '') return '';
  const manager = store.people[store.placeOf.get(managerId) ?? -1];
  if (manager) return named(nameOf(manager), manager.email);
  return store.otherNames.get(managerId) ?? accountName(store, store.bound.get(managerId) ?? null);
}

/** What JumpCloud would send. */
export const textNext = (store: Store, { sent }: Judged, person: Person): ShownText =>
  sent ? sent(person) : managerNext(store, person.managerId);

export const shownNow = (...of: Parameters<typeof textNow>): Shown => asShown(textNow(...of));

export const shownNext = (...of: Parameters<typeof textNext>): Shown => asShown(textNext(...of));
