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
import type { RowQuery, ValueQuery } from './row';
import { peopleIndexOf } from './settle';
import { emptyList, keepList, type List, type Outcome, type Store } from './store';

/** The columns of these attributes, in their order. */
export const columnsOf = (attributes: readonly JudgedId[]): readonly number[] =>
  columns.flatMap(({ id }, column) => (attributes.includes(id) ? [column] : []));

/** Whether a list is put in order by what is in its cells: see valueLists.ts. */
export const isByValue = (query: RowQuery): query is ValueQuery =>
  query.sort.by === 'now' || query.sort.by === 'next';

/** By column, the cell's place in its person's row, and by byte: in which group of the list the cell goes. */
type Groups = Uint8Array;
const notWanted = 255;

/** Groups follow each other in the list. What is not judged yet is in none. */
function groupsOf({ attributes, classes, sort }: RowQuery): Groups {
  const groups = new Uint8Array(columns.length * byteValues).fill(notWanted);
  const wanted = classes.length === 0 ? cellClasses : classes;
  for (const column of columnsOf(attributes)) {
    for (const cellClass of wanted) {
      const group = { person: 0, attribute: column, class: byteOfClass(cellClass), now: 0, next: 0 }[sort.by];
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
export interface Wanted {
  readonly cells: CellBytes;
  readonly people: Uint32Array;
  readonly columns: readonly number[];
  readonly groups: Groups;
}

/** Whether a cell is in the list. */
export const isWanted = ({ groups, cells }: Wanted, cell: number, column: number): boolean =>
  (groups[column * byteValues + (cells[cell] ?? unjudged)] ?? notWanted) !== notWanted;

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

/** Orders by value leave people and attributes in their order among equal values, whichever way the values go. */
export function wantedOf(store: Store, { cells }: Outcome, query: RowQuery): Wanted {
  const isReversed = query.sort.descending && !isByValue(query);
  const people = findPeople(peopleIndexOf(store), query.search);
  const listed = columnsOf(query.attributes);
  return {
    cells,
    groups: groupsOf(query),
    people: isReversed ? people.toReversed() : people,
    columns: isReversed ? listed.toReversed() : listed,
  };
}

/** How many cells are in each group; of everybody that was counted already. */
function sizesOf(store: Store, { tallies }: Outcome, wanted: Wanted): Uint32Array {
  if (wanted.people.length === store.people.length) return sizesOfAll(tallies, wanted.groups);
  const sizes = new Uint32Array(byteValues);
  groupCells(wanted, sizes, null);
  return sizes;
}

const sumOf = (sizes: Uint32Array): number => sizes.reduce((sum, size) => sum + size, 0);

/** How many cells are in a list. */
export const totalOf = (store: Store, outcome: Outcome, wanted: Wanted): number =>
  sumOf(sizesOf(store, outcome, wanted));

/** So many first cells of a list are found at once: more than a screen shows. */
export const firstCells = 500;

/**
 * The wanted cells as places in the judgement. How large each group is, is known beforehand, so that every cell can be
 * put where it belongs, and people stay in order within their group. No cell is compared with another. The first cells
 * are mostly those of the first people, so the others are looked for when somebody scrolls to them.
 */
function cellsOf(store: Store, outcome: Outcome, query: RowQuery): List {
  const wanted = wantedOf(store, outcome, query);
  const sizes = sizesOf(store, outcome, wanted);
  const total = sumOf(sizes);
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

/** Makes a list under this number, in any order but by value. Gives how many cells it has. */
export function makeList(store: Store, id: number, query: RowQuery): number {
  const list = store.outcome ? cellsOf(store, store.outcome, query) : emptyList;
  keepList(store, id, list);
  return list.total;
}
