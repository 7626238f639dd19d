import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns as judged } from './judgement';
import { compareKeys, orderKey } from './orderKey';
import { blankRank, isRanked, noRanking, notKnownRank, type Ranking, rankMore, type TextAt } from './ranking';

const text = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', null) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('aAbB019 é-')), minLength: 1, maxLength: 3 }),
  },
);
/** By person, four columns. */
const tables = fc.array(fc.tuple(text, text, text, text), { maxLength: 30 });

/** The people come in the order of these places. */
function rank(
  before: Ranking,
  columns: readonly number[],
  people: readonly number[],
  textAt: TextAt,
): Ranking {
  const work = rankMore(before, columns, Uint32Array.from(people), textAt);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

const kindOf = (shown: string | null): number => (shown === null ? 2 : Number(shown === ''));

describe('ranking values', () => {
  it('puts the cells of all columns in order of their values, whichever were ranked first', () => {
    const parts = fc.constantFrom(
      [[0, 1, 2, 3]],
      [[2], [0, 3], [1]],
      [
        [1, 3],
        [0, 2],
      ],
      [[3], [2], [1], [0]],
    );
    const tableInOrder = tables.chain((table) =>
      fc.tuple(fc.constant(table), fc.shuffledSubarray([...table.keys()], { minLength: table.length })),
    );
    fc.assert(
      fc.property(tableInOrder, parts, ([table, people], columnParts) => {
        const textAt: TextAt = (column, person) => table[person]?.[column] ?? null;
        const { keys, ranks, cells, starts } = columnParts.reduce(
          (ranking, part) => rank(ranking, part, people, textAt),
          noRanking,
        );
        const inOrder = people
          .flatMap((person) =>
            [0, 1, 2, 3].map((column) => ({ person, column, shown: textAt(column, person) })),
          )
          .toSorted((one, other) =>
            one.shown && other.shown
              ? compareKeys(orderKey(one.shown), orderKey(other.shown))
              : kindOf(one.shown) - kindOf(other.shown),
          );
        expect([...cells]).toEqual(inOrder.map(({ person, column }) => person * judged.length + column));
        for (const [at, { person, column, shown }] of inOrder.entries()) {
          const rankOf = ranks[column]?.[person] ?? -1;
          const group = shown ? rankOf : keys.length - 1 + kindOf(shown);
          const expected = shown
            ? keys.indexOf(orderKey(shown))
            : [blankRank, notKnownRank][kindOf(shown) - 1];
          expect(rankOf).toBe(expected);
          expect(starts[group]).toBeLessThanOrEqual(at);
          expect(starts[group + 1]).toBeGreaterThan(at);
        }
      }),
    );
  });

  it('ranks a column once, and those that were ranked before stay ranked', () => {
    const one = rank(noRanking, [1], [0], () => 'Sales');
    expect([isRanked(one, [1]), isRanked(one, [0, 1])]).toEqual([true, false]);
    const both = rank(one, [0], [0], () => 'Finance');
    expect(isRanked(both, [0, 1])).toBe(true);
    expect([both.ranks[0]?.[0], both.ranks[1]?.[0]]).toEqual([0, 1]);
    expect(one.ranks[1]?.[0]).toBe(0);
  });
});
