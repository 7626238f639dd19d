import { type CellClass, cellClasses } from '../preview/cellClass';
import type { JudgedId } from '../preview/judged';

interface Counts {
  get(id: JudgedId): Readonly<Record<CellClass, number>> | undefined;
}

/** How many of Microsoft's values would change, or may: everything that is not the same already. */
export function countChanging(attributes: readonly JudgedId[], counts: Counts): number {
  const perAttribute = attributes.map((id) =>
    cellClasses.reduce((sum, name) => sum + (name === 'same' ? 0 : (counts.get(id)?.[name] ?? 0)), 0),
  );
  return perAttribute.reduce((sum, count) => sum + count, 0);
}
