/** What Microsoft holds now: for a backup, for comparing with one, and the accounts that belong to nobody. */
import type { Account } from '../../domain/preview/account';
import type { BackupEntry } from '../../domain/preview/backupEntry';
import { byteOfClass, columns, unjudged } from '../../domain/preview/judgement';
import { type JudgedId, propertyOf } from '../../domain/preview/judged';
import { placeIn } from '../../domain/preview/matching';
import { nameOf, type Person } from '../../domain/preview/person';
import { columnsOf } from './lists';
import type { AccountRef, OneSided } from './preview';
import { asRead } from './sharing';
import { accountAt, peopleIndexOf } from './settle';
import type { Outcome, Store } from './store';

interface AtRisk {
  readonly column: number;
  readonly attribute: BackupEntry['attribute'];
}

const atRiskOf = (id: JudgedId): readonly AtRisk[] =>
  columnsOf([id]).map((column) => ({ column, attribute: propertyOf(id) }));

function changes({ cells }: Outcome, place: number, column: number): boolean {
  const byte = cells[place * columns.length + column] ?? unjudged;
  return byte !== unjudged && byte !== byteOfClass('same');
}

function entriesOf(
  person: Person,
  account: Account,
  attributes: readonly BackupEntry['attribute'][],
): readonly BackupEntry[] {
  const { values } = asRead(account);
  const whose = {
    personId: person.id,
    microsoftId: account.id,
    userPrincipalName: account.userPrincipalName,
    name: nameOf(person),
  };
  return attributes.flatMap((attribute) => {
    const value = values[attribute];
    return value === undefined ? [] : [{ ...whose, attribute, value }];
  });
}

/**
 * What Microsoft holds for the cells of these attributes that would change, of the people from place `from` up to, not
 * including, `to`. Only what is known: nothing where the source lacks the value.
 */
export function valuesAtRisk(
  store: Store,
  attributes: readonly JudgedId[],
  from: number,
  to: number,
): readonly BackupEntry[] {
  const { outcome } = store;
  if (!outcome) return [];
  const atRisk = attributes.flatMap(atRiskOf);
  return store.people.slice(from, to).flatMap((person, index) => {
    const place = from + index;
    const account = accountAt(store, outcome.matches, place);
    if (!account) return [];
    const changed = atRisk.filter(({ column }) => changes(outcome, place, column));
    return entriesOf(
      person,
      account,
      changed.map(({ attribute }) => attribute),
    );
  });
}

/**
 * The account of each reference, by its Graph id; by its sign-in name where the reference has no id, or the source has
 * none at all. Null where there is no such account. An id that is gone is not looked for by the name, which may be
 * somebody else's now: restoring goes by the id as well.
 */
export function accountsOf(store: Store, refs: readonly AccountRef[]): readonly (Account | null)[] {
  const { byId, bySignInName } = store.index;
  return refs.map(({ microsoftId, userPrincipalName }) => {
    const isById = microsoftId !== null && byId.size > 0;
    const place = isById ? placeIn(byId, microsoftId) : placeIn(bySignInName, userPrincipalName);
    const account = store.accounts[place ?? -1];
    return account ? asRead(account) : null;
  });
}

function peopleAlone(store: Store, { matches }: Outcome): readonly OneSided[] {
  return Array.from(peopleIndexOf(store).order).flatMap((place) => {
    const person = store.people[place];
    const by = matches.matchedBy[place];
    if (!person || (by !== 'none' && by !== 'ambiguous')) return [];
    return [{ id: person.id, name: nameOf(person), address: person.email, ambiguous: by === 'ambiguous' }];
  });
}

function accountsAlone(store: Store, { matches }: Outcome): readonly OneSided[] {
  const alone = store.accounts.filter((_, place) => matches.taken[place] === 0);
  return alone.map(({ id, userPrincipalName, values: { displayName } }) => ({
    id,
    name: typeof displayName === 'string' ? displayName : userPrincipalName,
    address: userPrincipalName,
    ambiguous: false,
  }));
}

/** Users on one side only; nobody before both sides were read to the end, and where there is no Microsoft side. */
export function oneSided(
  store: Store,
  side: 'people' | 'accounts',
  from: number,
  to: number,
): readonly OneSided[] {
  const { outcome, source } = store;
  if (!outcome?.complete || source === 'none') return [];
  const all = side === 'people' ? peopleAlone(store, outcome) : accountsAlone(store, outcome);
  return all.slice(from, to);
}
