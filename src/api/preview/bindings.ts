/** Lists of bound users: filtered by state and route, found by words, sorted. */
import {
  type Binding,
  type RouteKind,
  routeKindOf,
  type SyncKind,
  syncKindOf,
} from '../../domain/binding/binding';
import { hasWords } from '../../domain/folded';
import { findPeople } from '../../domain/preview/find';
import { nameOf } from '../../domain/preview/person';
import { routesOf } from '../bindingRoutes';
import { syncOf } from '../boundUserPage';
import type { WireBoundUser } from '../contract';
import { peopleIndexOf } from './settle';
import { type BindingFacts, keepList, listOf, type Store } from './store';

export interface BindingQuery {
  /** Null: any. */
  readonly status: SyncKind | null;
  readonly route: RouteKind | null;
  /** Members of this bound group only. */
  readonly group: string | null;
  /** These users only; null: anybody. */
  readonly among: readonly string[] | null;
  /** Words that all occur in a person's name or addresses, or in the name of a group they are bound through. */
  readonly search: string;
  /** Ids and names of groups, as far as they are known. */
  readonly groups: readonly (readonly [id: string, name: string])[];
  readonly sort: { readonly by: 'person' | 'status' | 'synced'; readonly descending: boolean };
}

export interface BindingList {
  /** How many bound users are in the list. */
  readonly total: number;
  /** How many of them are bound by themselves, so that they can be unbound. */
  readonly direct: number;
  /** Of everybody read, by state. */
  readonly counts: Readonly<Record<SyncKind, number>>;
}

/** Of nobody. */
export const noBindings: BindingList = {
  total: 0,
  direct: 0,
  counts: { good: 0, failed: 0, 'not-known': 0 },
};

/** Takes in how users are bound. Many have the same routes, so they are held once. */
export function addBindings(store: Store, users: readonly WireBoundUser[]): void {
  for (const user of users) {
    const routes = routesOf(user);
    const key = `${routes.direct} ${routes.groupIds.join(' ')}`;
    const known = store.routes.get(key) ?? routes;
    store.routes.set(key, known);
    store.bindings.set(user.id, { routes: known, sync: syncOf(user) });
  }
}

const unknownFacts: BindingFacts = { routes: { direct: false, groupIds: [] }, sync: null };

const factsAt = (store: Store, place: number): BindingFacts =>
  store.bindings.get(store.people[place]?.id ?? '') ?? unknownFacts;

/** Places of people by name, of those whom the words find, or whose group's name they find. */
function found(store: Store, { search, groups }: BindingQuery): Uint32Array {
  const index = peopleIndexOf(store);
  const people = findPeople(index, search);
  const wanted = groups.filter(([, name]) => hasWords(name, search)).map(([id]) => id);
  if (people === index.order || wanted.length === 0) return people;
  const places = new Set(people);
  return index.order.filter(
    (place) => places.has(place) || wanted.some((id) => factsAt(store, place).routes.groupIds.includes(id)),
  );
}

const worstFirst: readonly SyncKind[] = ['failed', 'not-known', 'good'];

/** What people are sorted by, ascending; those who are equal stay in order of their names. */
function rankOf(store: Store, by: BindingQuery['sort']['by']): ((place: number) => number) | null {
  if (by === 'person') return null;
  if (by === 'status') return (place) => worstFirst.indexOf(syncKindOf(factsAt(store, place).sync));
  return (place) => factsAt(store, place).sync?.syncedAt ?? 0;
}

function sorted(store: Store, places: Uint32Array, { by, descending }: BindingQuery['sort']): Uint32Array {
  const rank = rankOf(store, by);
  if (!rank) return descending ? places.toReversed() : places;
  const direction = descending ? -1 : 1;
  const ranks = new Map(Array.from(places, (place) => [place, rank(place)]));
  return places.toSorted((one, other) => direction * ((ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)));
}

function countsOf({ bindings }: Store): BindingList['counts'] {
  const counts = { ...noBindings.counts };
  for (const { sync } of bindings.values()) counts[syncKindOf(sync)] += 1;
  return counts;
}

/** Makes a list under this number. */
export function makeBindingList(store: Store, id: number, query: BindingQuery): BindingList {
  const { status, route, group } = query;
  const among = query.among && new Set(query.among);
  const list = found(store, query).filter((place) => {
    const { routes, sync } = factsAt(store, place);
    return (
      (status === null || syncKindOf(sync) === status) &&
      (route === null || routeKindOf(routes) === route) &&
      (group === null || routes.groupIds.includes(group)) &&
      (among === null || among.has(store.people[place]?.id ?? ''))
    );
  });
  keepList(store, id, listOf(sorted(store, list, query.sort)));
  const direct = list.filter((place) => factsAt(store, place).routes.direct).length;
  return { total: list.length, direct, counts: countsOf(store) };
}

function bindingAt(store: Store, place: number): Binding | null {
  const person = store.people[place];
  if (!person) return null;
  const { id, email } = person;
  return { id, name: nameOf(person), email, microsoftId: person.microsoftId, ...factsAt(store, place) };
}

/** The bound users of a list from `from` up to, not including, `to`; none where the list is not kept any more. */
export const bindingRowsOf = (store: Store, listId: number, from: number, to: number): readonly Binding[] =>
  Array.from(store.lists.get(listId)?.part(from, to) ?? []).flatMap((place) => bindingAt(store, place) ?? []);

/** A bound user whose name has not been read, or whom the list of users lacks, is there without a name. */
function bindingOf(store: Store, id: string): Binding | null {
  const facts = store.bindings.get(id);
  if (!facts) return null;
  const named = bindingAt(store, store.placeOf.get(id) ?? -1);
  return named ?? { id, name: '', email: '', microsoftId: store.bound.get(id) ?? null, ...facts };
}

/** The bound users of these ids; null where somebody is not bound. */
export const bindingsOf = (store: Store, ids: readonly string[]): readonly (Binding | null)[] =>
  ids.map((id) => bindingOf(store, id));
