import type { SwitchableId } from '../attribute';
import { type CellClass, cellClasses } from '../preview/cellClass';

type Counts = ReadonlyMap<SwitchableId, Readonly<Record<CellClass, number>>>;

/** How many of Microsoft's values would change, or may: everything that is not the same already. */
export function countChanging(attributes: readonly SwitchableId[], counts: Counts): number {
  const perAttribute = attributes.map((id) =>
    cellClasses.reduce((sum, name) => sum + (name === 'same' ? 0 : (counts.get(id)?.[name] ?? 0)), 0),
  );
  return perAttribute.reduce((sum, count) => sum + count, 0);
}
