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
import { emptyList, keepList, type List, type Outcome, type Store } from './store';

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
      const inOrder = sort.descending ? notWanted - 1 - group : group;
      for (const byte of bytesOfClass(cellClass)) groups[column * byteValues + byte] = inOrder;
    }
  }
  return groups;
}

/** Where each group starts, as the sum of the sizes of those before it. */
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

/** People and columns in the order of the list. */
interface Wanted {
  readonly cells: CellBytes;
  readonly people: Uint32Array;
  readonly columns: readonly number[];
  readonly groups: Groups;
}

/**
 * Counts up, from `next`, how many cells these people have in each group, and with a list, puts every cell where its
 * group's next one goes, until the list is full. Plain loops over bytes, since there may be more than a million.
 */
function groupCells(wanted: Wanted, next: Uint32Array, list: Uint32Array | null): void {
  const { cells, people, groups } = wanted;
  let missing = list ? list.length : Infinity;
  for (const place of people) {
    if (missing === 0) return;
    const row = place * columns.length;
    for (const column of wanted.columns) {
      const group = groups[column * byteValues + (cells[row + column] ?? unjudged)] ?? notWanted;
      if (group === notWanted) continue;
      const at = next[group] ?? 0;
      next[group] = at + 1;
      if (!list || at >= list.length) continue;
      list[at] = row + column;
      missing -= 1;
    }
  }
}

/** So many first cells of a list are found at once: more than a screen shows. */
const firstCells = 500;

/**
 * The wanted cells as places in the judgement. How large each group is, is known beforehand, so that every cell can be
 * put where it belongs, and people stay in order within their group. No cell is compared with another. The first cells
 * are mostly those of the first people, so the others are looked for when somebody scrolls to them.
 */
function cellsOf(store: Store, { cells, tallies }: Outcome, query: RowQuery): List {
  const { descending } = query.sort;
  const index = peopleIndexOf(store);
  const people = findPeople(index, query.search);
  const listed = columnsOf(query.attributes);
  const groups = groupsOf(query);
  const wanted = {
    cells,
    groups,
    people: descending ? people.toReversed() : people,
    columns: descending ? listed.toReversed() : listed,
  };
  const isEverybody = people === index.order;
  const sizes = isEverybody ? sizesOfAll(tallies, groups) : new Uint32Array(byteValues);
  if (!isEverybody) groupCells(wanted, sizes, null);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const upTo = (length: number) => {
    const list = new Uint32Array(length);
    groupCells(wanted, startsOf(sizes), list);
    return list;
  };
  let found = upTo(Math.min(total, firstCells));
  return {
    total,
    part: (from, to) => {
      if (Math.min(to, total) > found.length) found = upTo(total);
      return found.subarray(from, to);
    },
  };
}

/** Makes a list under this number. Gives how many cells it has. */
export function makeList(store: Store, id: number, query: RowQuery): number {
  const list = store.outcome ? cellsOf(store, store.outcome, query) : emptyList;
  keepList(store, id, list);
  return list.total;
}
