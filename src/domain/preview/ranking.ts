/**
 * Cells in order of their values. Each different value is compared with others once for all lists: there are few
 * departments, and many phone numbers. A list picks its cells out of all.
 */
import { columns as judgedColumns } from './judgement';
import { compareKeys, orderKey } from './orderKey';
import { sortInSteps } from './sortInSteps';

/** Of somebody who has no value, and of somebody of whom that is not known: after all values. */
export const blankRank = 0xff_ff_ff_fe;
export const notKnownRank = 0xff_ff_ff_ff;

const columnCount = judgedColumns.length;

export interface Ranking {
  /** By rank: the value's key. */
  readonly keys: readonly string[];
  /** By column and then by the place of a person; undefined where the column is not ranked. */
  readonly ranks: readonly (Uint32Array | undefined)[];
  /** The cells of all ranked columns in order of their values, then those without one, then those not known. */
  readonly cells: Uint32Array;
  /** By rank: where its cells begin; then where those without a value begin, those not known, and where all end. */
  readonly starts: Uint32Array;
}

export const noRanking: Ranking = {
  keys: [],
  ranks: [],
  cells: new Uint32Array(),
  starts: new Uint32Array(3),
};

/** The value of the person at a place: empty where there is none, null where that is not known. */
export type TextAt = (column: number, place: number) => string | null;

export const isRanked = ({ ranks }: Ranking, columns: readonly number[]): boolean =>
  columns.every((column) => ranks[column] !== undefined);

/** So many people are gone through in one go, and so many ranks are given. */
const peopleAtATime = 256;
const ranksAtATime = 2048;

/** The column, and of each person the place of the value among those found, or one of the last two ranks. */
interface Coded {
  readonly column: number;
  readonly codes: Uint32Array;
  readonly places: Map<string, number>;
}

/** Finds the different values of some columns; one that is in two columns is found twice. */
function* findKeys(columns: readonly number[], people: number, textAt: TextAt) {
  const keys: string[] = [];
  const coded = columns.map((column): Coded => ({
    column,
    codes: new Uint32Array(people),
    places: new Map(),
  }));
  const codeOf = ({ column, places }: Coded, person: number): number => {
    const text = textAt(column, person);
    if (text === null) return notKnownRank;
    if (text === '') return blankRank;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, keys.length);
    return keys.push(orderKey(text)) - 1;
  };
  for (let person = 0; person < people; person += 1) {
    for (const one of coded) one.codes[person] = codeOf(one, person);
    if (person % peopleAtATime === 0) yield person / people;
  }
  return { keys, coded };
}

/** Keys that are ranked, and others in their order, as one; and which rank each of both has then. */
function* mergeKeys(ranked: readonly string[], others: readonly string[], order: Uint32Array) {
  const keys: string[] = [];
  const rankOf = { ranked: new Uint32Array(ranked.length), others: new Uint32Array(others.length) };
  const all = ranked.length + others.length;
  let [left, right] = [0, 0];
  while (left + right < all) {
    const [one, other] = [ranked[left], others[order[right] ?? 0]];
    const isRankedOne = right === order.length || (one !== undefined && one <= (other ?? ''));
    const key = (isRankedOne ? one : other) ?? '';
    if (keys.at(-1) !== key) keys.push(key);
    if (isRankedOne) {
      rankOf.ranked[left] = keys.length - 1;
      left += 1;
    } else {
      rankOf.others[order[right] ?? 0] = keys.length - 1;
      right += 1;
    }
    if ((left + right) % ranksAtATime === 0) yield (left + right) / all;
  }
  return { keys, rankOf };
}

/** Goes on with a part of the work, and tells which share of the whole is done. */
function* part<T>(work: Generator<number, T>, from: number, to: number): Generator<number, T> {
  let step = work.next();
  while (step.done !== true) {
    yield from + step.value * (to - from);
    step = work.next();
  }
  return step.value;
}

const renamed = (codes: Uint32Array, rankOf: Uint32Array): Uint32Array =>
  codes.map((code) => (code < blankRank ? (rankOf[code] ?? 0) : code));

/** Puts the cells of all ranked columns in order by counting: people stay in their order where values are equal. */
function* sortCells(ranks: Ranking['ranks'], values: number, people: Uint32Array) {
  const starts = new Uint32Array(values + 3);
  const groupOf = (rank: number): number => (rank < blankRank ? rank : values + rank - blankRank);
  for (const codes of ranks) {
    for (const rank of codes ?? []) starts[groupOf(rank) + 1] = (starts[groupOf(rank) + 1] ?? 0) + 1;
    yield 0;
  }
  for (let group = 1; group < starts.length; group += 1)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  const cells = new Uint32Array(starts.at(-1) ?? 0);
  for (const [index, person] of people.entries()) {
    for (const [column, codes] of ranks.entries()) {
      if (!codes) continue;
      const group = groupOf(codes[person] ?? notKnownRank);
      const at = next[group] ?? 0;
      next[group] = at + 1;
      cells[at] = person * columnCount + column;
    }
    if (index % peopleAtATime === 0) yield index / people.length;
  }
  return { starts, cells };
}

/**
 * The ranking with more columns. Comes to a stop after each few thousand steps, so that something else may be done in
 * between, and tells which share of the work is done, about.
 *
 * @param people their places, in their order
 */
export function* rankMore(
  { keys: ranked, ranks }: Ranking,
  columns: readonly number[],
  people: Uint32Array,
  textAt: TextAt,
): Generator<number, Ranking> {
  const { keys: found, coded } = yield* part(findKeys(columns, people.length, textAt), 0, 0.3);
  const order = yield* part(
    sortInSteps(found.length, (one, other) => compareKeys(found[one] ?? '', found[other] ?? '')),
    0.3,
    0.8,
  );
  const { keys, rankOf } = yield* part(mergeKeys(ranked, found, order), 0.8, 0.9);
  const all: Ranking['ranks'][number][] = [];
  for (const [column, codes] of ranks.entries()) {
    all[column] = codes && renamed(codes, rankOf.ranked);
    yield 0.9;
  }
  for (const { column, codes } of coded) {
    all[column] = renamed(codes, rankOf.others);
    yield 0.9;
  }
  return { keys, ranks: all, ...(yield* part(sortCells(all, keys.length, people), 0.9, 1)) };
}
