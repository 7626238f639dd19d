import type { ClassCounts } from '../../../domain/preview/judgement';
import type { CellClass } from '../../../domain/preview/cellClass';
import { toldOrder } from '../../../domain/preview/classesInWords';
import { classLooks } from '../../shared/preview/impactWords';

/** The least share that is drawn, in percent: a single person among thousands is seen too. */
const least = 1;
const gap = '2px';

/** Users whose value stays recede: they are told, but are no loss. */
const colourOf = (cellClass: CellClass): string =>
  `var(--c-palette-${classLooks[cellClass].tone}-${cellClass === 'same' ? 'border' : 'text'})`;

/**
 * A stripe of the classes that occur, in proportion, as a CSS background: one picture in place of an element for each,
 * which would be laid out anew with every number.
 */
export function stripeOf(counts: ClassCounts): string {
  const present = toldOrder.filter((cellClass) => counts[cellClass] > 0);
  const total = present.reduce((sum, cellClass) => sum + counts[cellClass], 0);
  const shares = present.map((cellClass) => Math.max(least, (100 * counts[cellClass]) / total));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, at) => shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0));
  const percent = (size: number): string => `${((100 * size) / whole).toFixed(2)}%`;
  const stops = present.map((cellClass, at) => {
    const [start, end] = [percent((ends[at] ?? 0) - (shares[at] ?? 0)), percent(ends[at] ?? 0)];
    const until = at === present.length - 1 ? end : `calc(${end} - ${gap})`;
    return `${colourOf(cellClass)} ${start} ${until}, transparent ${until} ${end}`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}
