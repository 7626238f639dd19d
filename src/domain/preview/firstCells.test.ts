import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFirst } from './firstCells';

describe('the first cells', () => {
  it('are those that sorting all would begin with, equal ones in the order in which they came', () => {
    const values = fc.oneof(
      fc.array(fc.nat(9), { maxLength: 60 }),
      // Each comes before all others, or after.
      fc
        .tuple(fc.nat(60), fc.boolean())
        .map(([length, isFalling]) => Array.from({ length }, (_, at) => (isFalling ? length - at : at))),
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 8 }), (all, most) => {
        const first = collectFirst<number>(most, (one, other) => one - other);
        for (const [cell, value] of all.entries()) first.add(cell, value);
        const expected = [...all.keys()].toSorted((one, other) => (all[one] ?? 0) - (all[other] ?? 0));
        expect([...first.cells()]).toEqual(expected.slice(0, most));
      }),
    );
  });
});
