/** The users of the organisation in an order. */
import { type Lazy, idsOf, rowOf } from './lazy';
import type { User } from './model';

/** Kept by table, since a table never changes: pages of a large organisation are asked for a thousand times. */
const sorted = new WeakMap<Lazy<User>, readonly string[]>();

function idsInOrder(users: Lazy<User>): readonly string[] {
  const known = sorted.get(users);
  if (known) return known;
  const ids = [...idsOf(users)].toSorted((a, b) => (a < b ? -1 : 1));
  sorted.set(users, ids);
  return ids;
}

/** All user ids by id, or as `key` puts them, which makes everybody; ascending. */
export function userIdsBy(users: Lazy<User>, key: ((user: User) => string) | null): readonly string[] {
  if (!key) return idsInOrder(users);
  const keyOf = (id: string) => {
    const user = rowOf(users, id);
    return user ? key(user) : '';
  };
  const keys = new Map(idsInOrder(users).map((id) => [id, keyOf(id)]));
  return [...keys.keys()].toSorted((a, b) => (keys.get(a) ?? '').localeCompare(keys.get(b) ?? ''));
}
