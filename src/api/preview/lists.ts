/** Lists of cells: filtered by class and attribute, found by words, and sorted by counting instead of comparing. */
import { switchables } from '../../domain/attributes';
import type { SwitchableId } from '../../domain/attribute';
import { isFound, wordsOf } from '../../domain/preview/find';
import { byteOfClass, columns, unjudged } from '../../domain/preview/judgement';
import { cellClasses } from '../../domain/preview/cellClass';
import type { RowQuery } from './preview';
import { directoryOf } from './settle';
import type { Store } from './store';

/** The columns of these attributes, in the catalogue's order. */
export const columnsOf = (attributes: readonly SwitchableId[]): readonly number[] =>
  switchables.flatMap(({ id }, column) => (attributes.includes(id) ? [column] : []));

/** By a cell's byte: 1 where its class is wanted. What is not judged yet never is. */
function wantedBytes(classes: RowQuery['classes']): Uint8Array {
  const wanted = new Uint8Array(unjudged + 1);
  for (const cellClass of classes.length === 0 ? cellClasses : classes) wanted[byteOfClass(cellClass)] = 1;
  return wanted;
}

/** The places of the people in whose names or addresses every word occurs, in order of their names. */
export function peopleFound(store: Store, search: string): Uint32Array {
  const { keys, order } = directoryOf(store);
  const words = wordsOf(search);
  return words.length === 0 ? order : order.filter((place) => isFound(keys[place] ?? '', words));
}

/** Calls `visit` with every wanted cell, person by person in their order, and with its byte. */
type Visit = (cell: number, byte: number, column: number) => void;

function eachWanted(store: Store, people: Uint32Array, query: RowQuery, visit: Visit): void {
  const cells = store.outcome?.cells ?? new Uint8Array();
  const wanted = wantedBytes(query.classes);
  const wantedColumns = columnsOf(query.attributes);
  for (const place of people) {
    for (const column of wantedColumns) {
      const cell = place * columns.length + column;
      const byte = cells[cell] ?? unjudged;
      if (wanted[byte] === 1) visit(cell, byte, column);
    }
  }
}

/** Which of the groups, that follow each other in the list, a cell belongs to. */
const groupings: Readonly<Record<RowQuery['sort']['by'], (byte: number, column: number) => number>> = {
  person: () => 0,
  attribute: (_, column) => column,
  class: (byte) => byte,
};

/** Where each group starts, as the sum of the sizes of those before it. */
function startsOf(sizes: Uint32Array): Uint32Array {
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return start - size;
  });
}

/**
 * The wanted cells as places in the judgement. Two passes: the first counts how large each group is, the second puts
 * every cell where it belongs, so that people stay in order within their group. No cell is compared with another.
 */
function cellsOf(store: Store, query: RowQuery): Uint32Array {
  const people = peopleFound(store, query.search);
  const groupOf = groupings[query.sort.by];
  const sizes = new Uint32Array(Math.max(columns.length, cellClasses.length));
  let total = 0;
  eachWanted(store, people, query, (_, byte, column) => {
    const group = groupOf(byte, column);
    sizes[group] = (sizes[group] ?? 0) + 1;
    total += 1;
  });
  const next = startsOf(sizes);
  const list = new Uint32Array(total);
  eachWanted(store, people, query, (cell, byte, column) => {
    const group = groupOf(byte, column);
    const at = next[group] ?? 0;
    list[at] = cell;
    next[group] = at + 1;
  });
  return query.sort.descending ? list.toReversed() : list;
}

/** A screen shows one list, and asks for a new one while the old one is still drawn. */
const mostLists = 4;

/** Makes a list under this number, and forgets the oldest beyond the last few. Gives how many cells it has. */
export function makeList(store: Store, id: number, query: RowQuery): number {
  const list = cellsOf(store, query);
  store.lists.set(id, list);
  for (const oldest of store.lists.keys()) {
    if (store.lists.size <= mostLists) break;
    store.lists.delete(oldest);
  }
  return list.length;
}
