/**
 * Lists in order of their values. To rank more than a million values takes a while: see ranks.ts. Until that is done, the
 * first cells are found by looking at each value once, so that they can be shown before.
 */
import { collectFirst } from '../../domain/preview/firstCells';
import { columns } from '../../domain/preview/judgement';
import { compareKeys, orderKey } from '../../domain/preview/orderKey';
import { isRanked, type Ranking, type TextAt } from '../../domain/preview/ranking';
import { inTurns } from '../turns';
import { firstCells, isWanted, totalOf, type Wanted, wantedOf } from './lists';
import { rankingWith } from './ranks';
import type { ValueQuery } from './row';
import type { ShownText } from './shown';
import { emptyList, keepList, type List, type Store } from './store';
import { textsOf } from './texts';

/** Keys in their order, then cells without a value, then those of which it is not known, whichever way values go. */
function compareShown(one: ShownText, other: ShownText, descending: boolean): number {
  if (one && other) return descending ? compareKeys(other, one) : compareKeys(one, other);
  return one === other ? 0 : orderOfKind(one) - orderOfKind(other);
}

const orderOfKind = (text: ShownText): number => {
  if (text === null) return 2;
  return text === '' ? 1 : 0;
};

/** So many people's values are looked at in one go. */
const peopleAtATime = 256;

/** The first cells of a list, found by looking at each value once. */
function* findFirst(wanted: Wanted, textAt: TextAt, descending: boolean): Generator<null, Uint32Array> {
  const first = collectFirst<ShownText>(firstCells, (one, other) => compareShown(one, other, descending));
  const look = (places: Uint32Array): void => {
    for (const place of places) {
      for (const column of wanted.columns) {
        const cell = place * columns.length + column;
        if (!isWanted(wanted, cell, column)) continue;
        const text = textAt(column, place);
        first.add(cell, text && orderKey(text));
      }
    }
  };
  for (let from = 0; from < wanted.people.length; from += peopleAtATime) {
    look(wanted.people.subarray(from, from + peopleAtATime));
    yield null;
  }
  return first.cells();
}

/** So many cells are looked at in one go. */
const cellsAtATime = 4096;

/** By place: 1 of the people in the list; null where everybody is. */
function listedPeople(store: Store, { people }: Wanted): Uint8Array | null {
  if (people.length === store.people.length) return null;
  const listed = new Uint8Array(store.people.length);
  for (const place of people) listed[place] = 1;
  return listed;
}

/** The ranked cells from one up to, not including, another, for one group after the other in the order of the list. */
function* groupsIn(
  { keys, starts }: Ranking,
  descending: boolean,
): Generator<readonly [from: number, to: number]> {
  const end = (group: number): number => starts[group] ?? 0;
  if (!descending) yield [0, end(keys.length + 2)];
  else {
    for (let rank = keys.length - 1; rank >= 0; rank -= 1) yield [end(rank), end(rank + 1)];
    yield [end(keys.length), end(keys.length + 2)];
  }
}

/** The first `most` cells of a list, picked out of all that are ranked. */
function* pick(
  wanted: Wanted,
  listed: Uint8Array | null,
  ranking: Ranking,
  descending: boolean,
  most: number,
): Generator<null, Uint32Array> {
  const list = new Uint32Array(most);
  let found = 0;
  for (const [from, to] of groupsIn(ranking, descending)) {
    if (found === most) break;
    for (let at = from; at < to && found < most; at += 1) {
      const cell = ranking.cells[at] ?? 0;
      const column = cell % columns.length;
      if (isWanted(wanted, cell, column) && (!listed || listed[(cell - column) / columns.length] === 1)) {
        list[found] = cell;
        found += 1;
      }
      if (at % cellsAtATime === 0) yield null;
    }
  }
  return list.subarray(0, found);
}

/** A list of which the first cells are known. The others are put in order when somebody scrolls to them. */
function listFrom(
  first: Uint32Array,
  total: number,
  sortAll: () => Promise<Uint32Array | null>,
  sorted: () => number,
): List {
  let found = first;
  let sorting: Promise<void> | null = null;
  const sort = async (): Promise<void> => {
    found = (await sortAll()) ?? first;
  };
  return {
    total,
    part: (from, to) => found.subarray(from, to),
    async sortUpTo(to) {
      if (Math.min(to, total) <= first.length) return;
      sorting ??= sort();
      await sorting;
    },
    sorted: () => (first.length === total ? 1 : sorted()),
  };
}

/**
 * Makes a list by value under this number, and gives how many cells it has. Where `stop` aborts before the first of them
 * are found, it makes none.
 */
export async function makeValueList(
  store: Store,
  id: number,
  query: ValueQuery,
  stop?: AbortSignal,
): Promise<number> {
  const { outcome } = store;
  const { by: side, descending } = query.sort;
  if (!outcome) {
    keepList(store, id, emptyList);
    return 0;
  }
  const wanted = wantedOf(store, outcome, query);
  const listed = listedPeople(store, wanted);
  const total = totalOf(store, outcome, wanted);
  const isCurrent = () => store.outcome === outcome;
  const state = outcome.rankings[side];
  const isSorted = () => isRanked(state.ranking, wanted.columns);

  const work = isSorted()
    ? pick(wanted, listed, state.ranking, descending, Math.min(total, firstCells))
    : findFirst(wanted, textsOf(store, outcome, side), descending);
  const first = await inTurns(work, () => isCurrent() && stop?.aborted !== true);
  if (stop?.aborted) return 0;
  if (!first) return makeValueList(store, id, query, stop);

  const sortAll = async (): Promise<Uint32Array | null> => {
    const ranking = await rankingWith(store, outcome, side, wanted.columns);
    return ranking && inTurns(pick(wanted, listed, ranking, descending, total), isCurrent);
  };
  const sorted = () => (state.working === null || isSorted() ? 1 : state.share);
  keepList(store, id, listFrom(first, total, sortAll, sorted));
  return total;
}
