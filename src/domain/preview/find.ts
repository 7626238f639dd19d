/** Finding people by name or address, and the order in which lists show them. */
import { folded, hasAll, wordsOf } from '../folded';
import { nameOf, type Person } from './person';

/** What a person is found and sorted by: the name, then the addresses. */
const keyOf = (person: Person): string =>
  folded(`${nameOf(person)}\n${person.email}\n${person.alternateEmail}`);

/** People in order of their names, with all their keys as one text: it is searched in one go instead of key by key. */
export interface PeopleIndex {
  /** Places of people. */
  readonly order: Uint32Array;
  readonly text: string;
  /** In the same order: where each key starts in the text; at the end, where the text ends. */
  readonly starts: Uint32Array;
}

/** Sorts the people, and prepares finding them. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const keys = people.map(keyOf);
  const order = Uint32Array.from(keys, (_, place) => place).toSorted((one, other) => {
    const [first, second] = [keys[one] ?? '', keys[other] ?? ''];
    if (first === second) return one - other;
    return first < second ? -1 : 1;
  });
  const sorted = Array.from(order, (place) => `${keys[place] ?? ''}\n`);
  const starts = new Uint32Array(sorted.length + 1);
  for (const [rank, key] of sorted.entries()) starts[rank + 1] = (starts[rank] ?? 0) + key.length;
  return { order, text: sorted.join(''), starts };
}

/** The last key that starts at this place of the text or before it, looking from `rank` on. */
function rankAt(starts: Uint32Array, at: number, rank: number): number {
  let [low, high] = [rank, starts.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The places of the people in whose names or addresses every word of the search occurs, in order of their names. */
export function findPeople({ order, text, starts }: PeopleIndex, search: string): Uint32Array {
  // The longest word first, since it is the rarest.
  const [longest, ...others] = wordsOf(search).toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return order;
  const found: number[] = [];
  let rank = 0;
  for (let at = text.indexOf(longest); at !== -1; at = text.indexOf(longest, starts[rank])) {
    rank = rankAt(starts, at, rank);
    if (hasAll(text.slice(starts[rank], starts[rank + 1]), others)) found.push(order[rank] ?? 0);
    rank += 1;
  }
  return Uint32Array.from(found);
}
