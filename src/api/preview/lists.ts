/** Lists of cells: filtered by class and attribute, found by words, and sorted by counting instead of comparing. */
import { findPeople } from '../../domain/preview/find';
import {
  byteOfClass,
  bytesOfClass,
  byteValues,
  type CellBytes,
  columns,
  type Tallies,
  unjudged,
} from '../../domain/preview/judgement';
import { cellClasses } from '../../domain/preview/cellClass';
import type { JudgedId } from '../../domain/preview/judged';
import type { RowQuery } from './preview';
import { peopleIndexOf } from './settle';
import type { Outcome, Store } from './store';

/** The columns of these attributes, in their order. */
export const columnsOf = (attributes: readonly JudgedId[]): readonly number[] =>
  columns.flatMap(({ id }, column) => (attributes.includes(id) ? [column] : []));

/** By column, the cell's place in its person's row, and by byte: in which group of the list the cell goes. */
type Groups = Uint8Array;
const notWanted = 255;

/** Groups follow each other in the list. What is not judged yet is in none. */
function groupsOf({ attributes, classes, sort }: RowQuery): Groups {
  const groups = new Uint8Array(columns.length * byteValues).fill(notWanted);
  const wanted = classes.length === 0 ? cellClasses : classes;
  for (const column of columnsOf(attributes)) {
    for (const cellClass of wanted) {
      const group = { person: 0, attribute: column, class: byteOfClass(cellClass) }[sort.by];
      for (const byte of bytesOfClass(cellClass)) groups[column * byteValues + byte] = group;
    }
  }
  return groups;
}

/** Where each group starts, as the sum of the sizes of those before it; at the end, how many cells there are. */
function startsOf(sizes: Uint32Array): Uint32Array {
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return start - size;
  });
}

/** How many cells of everybody are in each group, by what was counted already. */
function sizesOfAll(tallies: Tallies, groups: Groups): Uint32Array {
  const sizes = new Uint32Array(byteValues);
  for (const [at, count] of tallies.entries()) {
    const group = groups[at] ?? notWanted;
    if (group !== notWanted) sizes[group] = (sizes[group] ?? 0) + count;
  }
  return sizes;
}

interface Wanted {
  readonly cells: CellBytes;
  readonly people: Uint32Array;
  readonly columns: readonly number[];
  readonly groups: Groups;
}

/**
 * Counts up, from `next`, how many cells these people have in each group, and with a list, puts every cell where its
 * group's next one goes. Plain loops over bytes, since there may be more than a million.
 */
function groupCells(wanted: Wanted, next: Uint32Array, list: Uint32Array | null): void {
  const { cells, people, groups } = wanted;
  for (const place of people) {
    const row = place * columns.length;
    for (const column of wanted.columns) {
      const group = groups[column * byteValues + (cells[row + column] ?? unjudged)] ?? notWanted;
      if (group === notWanted) continue;
      const at = next[group] ?? 0;
      next[group] = at + 1;
      if (list) list[at] = row + column;
    }
  }
}

/**
 * The wanted cells as places in the judgement. How large each group is, is known beforehand, so that every cell can be
 * put where it belongs, and people stay in order within their group. No cell is compared with another.
 */
function cellsOf(store: Store, { cells, tallies }: Outcome, query: RowQuery): Uint32Array {
  const index = peopleIndexOf(store);
  const people = findPeople(index, query.search);
  const groups = groupsOf(query);
  const wanted = { cells, people, columns: columnsOf(query.attributes), groups };
  const isEverybody = people === index.order;
  const sizes = isEverybody ? sizesOfAll(tallies, groups) : new Uint32Array(byteValues);
  if (!isEverybody) groupCells(wanted, sizes, null);
  const list = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0));
  groupCells(wanted, startsOf(sizes), list);
  return query.sort.descending ? list.toReversed() : list;
}

/** A screen shows one list, and asks for a new one while the old one is still drawn. */
const mostLists = 4;

/** Makes a list under this number, and forgets the oldest beyond the last few. Gives how many cells it has. */
export function makeList(store: Store, id: number, query: RowQuery): number {
  const list = store.outcome ? cellsOf(store, store.outcome, query) : new Uint32Array();
  store.lists.set(id, list);
  for (const oldest of store.lists.keys()) {
    if (store.lists.size <= mostLists) break;
    store.lists.delete(oldest);
  }
  return list.length;
}
