/** Values of both sides as a person may read them. */
import type { Account, MicrosoftValue } from '../../domain/preview/account';
import { isEmpty } from '../../domain/preview/format';
import type { Judged } from '../../domain/preview/judged';
import { placeIn } from '../../domain/preview/matching';
import { nameOf, type Person } from '../../domain/preview/person';
import type { Shown } from './preview';
import type { Store } from './store';

const notKnown: Shown = { kind: 'not-known' };
const empty: Shown = { kind: 'empty' };
const textOrEmpty = (text: string): Shown => (text === '' ? empty : { kind: 'text', text });

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

function textOf(store: Store, attribute: Judged, value: MicrosoftValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return value.filter((text) => text.trim() !== '').join(', ');
  return attribute.id === 'manager' ? managerNow(store, value) : value.trim();
}

/** What Microsoft has. `account`: undefined where the person has none. */
export function shownNow(store: Store, attribute: Judged, account: Account | undefined): Shown {
  const value = account?.values[attribute.property];
  if (value === undefined) return notKnown;
  return isEmpty(value) ? empty : textOrEmpty(textOf(store, attribute, value));
}

/** A manager who is not among the users read is not known by name. */
function managerNext(store: Store, managerId: string): Shown {
  if (managerId === '') return empty;
  const manager = store.people[store.placeOf.get(managerId) ?? -1];
  if (manager) return textOrEmpty(named(nameOf(manager), manager.email));
  const otherName = store.otherNames.get(managerId);
  return otherName === undefined ? notKnown : textOrEmpty(otherName);
}

/** What JumpCloud would send. */
export const shownNext = (store: Store, attribute: Judged, person: Person): Shown =>
  attribute.sent ? textOrEmpty(attribute.sent(person)) : managerNext(store, person.managerId);
