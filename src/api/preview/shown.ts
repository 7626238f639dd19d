/** Values of both sides as a person may read them. */
import type { Account } from '../../domain/preview/account';
import type { Judged } from '../../domain/preview/judged';
import { placeIn } from '../../domain/preview/matching';
import { nameOf, type Person } from '../../domain/preview/person';
import type { Shown } from './row';
import type { Store } from './store';

/** A value as it is shown: empty where there is none, null where that is not known. */
export type ShownText = string | null;

function asShown(text: ShownText): Shown {
  if (text === null) return { kind: 'not-known' };
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

/** Names alone do not tell two managers of the same name apart. */
const named = (name: string, address: string): string =>
  name === address || address === '' ? name : `${name} (${address})`;

/** The account that the Graph id of a manager names; the bare id where the source does not list it, as with contacts. */
function managerNow(store: Store, graphId: string): string {
  const account = store.accounts[placeIn(store.index.byId, graphId) ?? -1];
  if (!account) return graphId;
  const { displayName } = account.values;
  return named(typeof displayName === 'string' ? displayName : '', account.userPrincipalName) || graphId;
}

/** What Microsoft has. `account`: undefined where the person has none. */
export function textNow(store: Store, { id, property }: Judged, account: Account | undefined): ShownText {
  const value = account?.values[property];
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value !== 'string') return value.filter((text) => text.trim() !== '').join(', ');
  const text = value.trim();
  return id === 'manager' && text !== '' ? managerNow(store, value) : text;
}

/** A manager who is not among the users read is not known by name. */
function managerNext(store: Store, managerId: string): ShownText {
  if (managerId === '') return '';
  const manager = store.people[store.placeOf.get(managerId) ?? -1];
  return manager ? named(nameOf(manager), manager.email) : (store.otherNames.get(managerId) ?? null);
}

/** What JumpCloud would send. */
export const textNext = (store: Store, { sent }: Judged, person: Person): ShownText =>
  sent ? sent(person) : managerNext(store, person.managerId);

export const shownNow = (...of: Parameters<typeof textNow>): Shown => asShown(textNow(...of));

export const shownNext = (...of: Parameters<typeof textNext>): Shown => asShown(textNext(...of));
