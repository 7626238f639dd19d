import type { CellClass } from './cellClass';
import type { ClassCounts } from './judgement';

/** Each class as part of “overwrites 37, may clear 5”. */
export const classVerbs: Readonly<Record<CellClass, string>> = {
  overwrites: 'overwrites',
  clears: 'may clear',
  'not-known': 'not known',
  'too-long': 'too long',
  refused: 'may be refused',
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

/** “overwrites 1,037, may clear 5, fills 98, same 40”. */
export function countsInWords(counts: ClassCounts): string {
  const parts = toldOrder
    .filter((cellClass) => counts[cellClass] > 0)
    .map((cellClass) => `${classVerbs[cellClass]} ${counts[cellClass].toLocaleString('en')}`);
  return parts.length === 0 ? 'nobody is bound' : parts.join(', ');
}
