import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortInSteps } from './sortInSteps';

/** Does the work to its end; what it leads to, and what it told on the way. */
function done<T>(work: Generator<number, T>): { readonly value: T; readonly shares: readonly number[] } {
  const shares: number[] = [];
  let step = work.next();
  while (step.done !== true) {
    shares.push(step.value);
    step = work.next();
  }
  return { value: step.value, shares };
}

/** The keys of so many places, each made from the last by a rule that mixes them. */
const keysOf = (length: number, different: number): readonly number[] =>
  Array.from({ length }, (_, place) => (place * 7919 + 13) % different);

describe('sorting in steps', () => {
  it('puts places in the order of what is there, equal ones as they were, however many there are', () => {
    const lengths = fc.oneof(
      fc.nat(3),
      fc.constantFrom(511, 512, 513, 1024, 1025, 1536, 2049),
      fc.integer({ min: 4, max: 5000 }),
    );
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 9000 }), (length, different) => {
        const keys = keysOf(length, different);
        const compare = (one: number, other: number) => (keys[one] ?? 0) - (keys[other] ?? 0);
        expect([...done(sortInSteps(length, compare)).value]).toEqual([...keys.keys()].toSorted(compare));
      }),
      { numRuns: 60 },
    );
  });

  it('comes to a stop after each few thousand comparisons, and tells how far it is', () => {
    const keys = keysOf(50_000, 50_000);
    let comparisons = 0;
    let most = 0;
    const work = sortInSteps(keys.length, (one, other) => {
      comparisons += 1;
      return (keys[one] ?? 0) - (keys[other] ?? 0);
    });
    const shares: number[] = [];
    for (let step = work.next(); step.done !== true; step = work.next()) {
      shares.push(step.value);
      most = Math.max(most, comparisons);
      comparisons = 0;
    }
    expect(most).toBeLessThan(6000);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
