import type { CellClass } from './cellClass';
import type { ClassCounts } from './judgement';

/** Each class as part of “overwrites 37, may clear 5”. */
export const classVerbs: Readonly<Record<CellClass, string>> = {
  overwrites: 'overwrites',
  clears: 'may clear',
  'not-known': 'not known',
  'too-long': 'too long',
  refused: 'may fail',
  'manager-unresolved': 'manager not found',
  fills: 'fills',
  formatting: 'reformats',
  same: 'same',
};

/** The order in which the classes are told: losses first. */
export const toldOrder: readonly CellClass[] = [
  'overwrites',
  'clears',
  'not-known',
  'too-long',
  'refused',
  'manager-unresolved',
  'fills',
  'formatting',
  'same',
];

const inDigits = (count: number): string => count.toLocaleString('en');

/** “overwrites 1,037, may clear 5, fills 98, same 40”. */
export function countsInWords(counts: ClassCounts): string {
  const parts = toldOrder
    .filter((cellClass) => counts[cellClass] > 0)
    .map((cellClass) => `${classVerbs[cellClass]} ${inDigits(counts[cellClass])}`);
  return parts.length === 0 ? 'nobody is bound' : parts.join(', ');
}

/**
 * The counts, and what of them is no loss or not known to be one, so that the rest adds up to what may be lost.
 *
 * @param unseen of how many who may lose a value it is not known whether Microsoft has one, those not known included
 * @param vacant how many of them have none; whoever is filled is not among them
 */
export function countsAndLosses(counts: ClassCounts, unseen: number, vacant: number): string {
  const besides = counts.fills > 0 ? 'besides those filled, ' : '';
  const parts = [
    countsInWords(counts),
    vacant > 0 && `${besides}${inDigits(vacant)} of these have no value in Microsoft 365 to lose`,
    unseen > counts['not-known'] && `for ${inDigits(unseen)} of these it is not known what Microsoft 365 has`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}
