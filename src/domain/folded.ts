/** Finding by words, without regard to case and accents. */

/** ASCII letters bear no accents; its own two diacritics go the longer way. */
const isPlain = /^[\0-\]_a-~]*$/;

/** A text without case and accents; the plain case first, since a hundred thousand names are read at once. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return isPlain.test(lower) ? lower : lower.normalize('NFKD').replaceAll(/\p{Diacritic}/gu, '');
}

/** The words of a search, folded; none for a blank text. */
export const wordsOf = (search: string): readonly string[] =>
  folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether each of the folded words occurs in the folded text. */
export const hasAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Whether every word of the search occurs in the text; a blank search finds everything. */
export const hasWords = (text: string, search: string): boolean => hasAll(folded(text), wordsOf(search));
