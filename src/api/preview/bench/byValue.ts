/** Measures lists by value: with nothing ranked before, and with all. For `npm run bench:judge`. */
import type { RowQuery, Side, ValueQuery } from '../row';
import { sortedRowsOf } from '../rows';
import { newRankings, type Store } from '../store';
import { makeValueList } from '../valueLists';

/** Ranking takes long enough for few rounds to do. */
const rounds = 3;

/** The shortest of a few rounds, in milliseconds. */
async function shortest(prepare: () => void, work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    prepare();
    const before = performance.now();
    await work();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

const turn = async (): Promise<null> => {
  await new Promise(setImmediate);
  return null;
};

/** The longest time for which another question had to wait while the work was done, in milliseconds. */
async function longestWait(work: () => Promise<readonly unknown[]>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const done = work();
  while ((await Promise.race([done, turn()])) === null) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return longest;
}

export interface Times {
  /** To the first 50 rows, with nothing ranked before. */
  readonly first: number;
  /** To the last 50 rows, with nothing ranked before; and how long another question waits meanwhile at most. */
  readonly last: number;
  readonly wait: number;
  /** To the first 50 rows of a list whose values are ranked. */
  readonly ranked: number;
}

/** How long a list takes. Its values are ranked afterwards. */
export async function timesOf(
  store: Store,
  query: Omit<RowQuery, 'sort'>,
  by: Side,
  descending: boolean,
): Promise<Times> {
  const asked: ValueQuery = { ...query, sort: { by, descending } };
  const forget = () => {
    if (store.outcome) store.outcome = { ...store.outcome, rankings: newRankings() };
  };
  let total = 0;
  const rows = async (from: number, to: number) => {
    total = await makeValueList(store, 1, asked);
    return sortedRowsOf(store, 1, from, to);
  };
  const first = await shortest(forget, () => rows(0, 50));
  const last = await shortest(forget, () => rows(total - 50, total));
  forget();
  const wait = await longestWait(() => rows(total - 50, total));
  const ranked = await shortest(
    () => undefined,
    () => rows(0, 50),
  );
  return { first, last, wait, ranked };
}
