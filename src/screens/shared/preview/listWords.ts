/** The sentences of a list of values. */
import { valuesInWords } from '../attributeWords';

/**
 * How long a list is, and how far it is put in order.
 *
 * @param sorted which share of it is, from 0 to 1; null while its first rows are looked for
 */
export function listInWords(total: number, sorted: number | null): string {
  if (sorted === null) return 'Sorting the values…';
  if (sorted === 1) return valuesInWords(total);
  const share = Math.floor(sorted * 100);
  return `${valuesInWords(total)}. The first ones are in order, the others are still being sorted: ${share} %.`;
}
