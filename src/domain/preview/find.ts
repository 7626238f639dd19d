/** Finding people by name or address, and the order in which lists show them. */
import { nameOf, type Person } from './person';

const isAscii = /^[\0-~]*$/;

/** Without case and accents; the plain case first, since a hundred thousand names are read at once. */
function normal(text: string): string {
  const lower = text.toLowerCase();
  return isAscii.test(lower) ? lower : lower.normalize('NFKD').replaceAll(/\p{Diacritic}/gu, '');
}

/** What a person is found and sorted by: the name, then the addresses. */
export const findKeyOf = (person: Person): string =>
  normal(`${nameOf(person)}\n${person.email}\n${person.alternateEmail}`);

/** The words of a search, to be looked for in keys; none for a blank text. */
export const wordsOf = (search: string): readonly string[] =>
  normal(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether every word occurs in the key. */
export const isFound = (key: string, words: readonly string[]): boolean =>
  words.every((word) => key.includes(word));

/** The places of the keys, in ascending order of the keys. */
export function orderOf(keys: readonly string[]): Uint32Array {
  const order = Uint32Array.from(keys, (_, place) => place);
  return order.toSorted((one, other) => {
    const first = keys[one] ?? '';
    const second = keys[other] ?? '';
    if (first === second) return one - other;
    return first < second ? -1 : 1;
  });
}
