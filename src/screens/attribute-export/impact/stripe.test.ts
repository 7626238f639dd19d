import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassCounts } from '../../../domain/preview/judgement';
import { cellClasses } from '../../../domain/preview/cellClass';
import { stripeOf } from './stripe';

const none: ClassCounts = {
  overwrites: 0,
  clears: 0,
  'not-known': 0,
  'too-long': 0,
  refused: 0,
  'manager-unresolved': 0,
  fills: 0,
  formatting: 0,
  same: 0,
};

/** The places, in percent, where colours begin. */
const starts = (stripe: string): number[] =>
  [...stripe.matchAll(/\) ([\d.]+)% /g)].map(([, start]) => Number(start));

describe('the stripe of the classes', () => {
  it('is in proportion, losses first', () =>
    expect(stripeOf({ ...none, same: 50, overwrites: 30, fills: 20 })).toBe(
      'linear-gradient(to right, ' +
        'var(--c-palette-overwrite-text) 0.00% calc(30.00% - 2px), transparent calc(30.00% - 2px) 30.00%, ' +
        'var(--c-palette-done-text) 30.00% calc(50.00% - 2px), transparent calc(50.00% - 2px) 50.00%, ' +
        'var(--c-palette-calm-border) 50.00% 100.00%, transparent 100.00% 100.00%)',
    ));

  it('shows a single person among a hundred thousand', () => {
    const [, second = 0] = starts(stripeOf({ ...none, overwrites: 1, same: 99_999 }));
    expect(second).toBeGreaterThan(0.9);
  });

  it('has a part for each class that occurs, each further on, to the end', () => {
    const some = fc.dictionary(fc.constantFrom(...cellClasses), fc.integer({ min: 1, max: 100_000 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(some, (occurring) => {
        const stripe = stripeOf({ ...none, ...occurring });
        const places = starts(stripe);
        expect(places).toHaveLength(Object.keys(occurring).length);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
        expect(stripe.endsWith(' 100.00%)')).toBe(true);
      }),
    );
  });
});
