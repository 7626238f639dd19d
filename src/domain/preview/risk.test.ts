import { describe, expect, it } from 'vitest';
import { cellClasses, type CellClass } from './cellClass';
import { isHarmless, riskOf } from './risk';

const none: Record<CellClass, number> = {
  same: 0,
  formatting: 0,
  fills: 0,
  overwrites: 0,
  clears: 0,
  'too-long': 0,
  refused: 0,
  'manager-unresolved': 0,
  'not-known': 0,
};

describe('the risk of a change', () => {
  it('is none only where every value stays or fills an empty one', () => {
    const harmless = cellClasses.filter((cellClass) =>
      isHarmless(riskOf(['city'], new Map([['city', { ...none, [cellClass]: 1 }]]))),
    );
    expect(harmless).toEqual(['same', 'formatting', 'fills']);
  });

  it('adds up over the attributes', () => {
    const counts = new Map([
      ['city', { ...none, overwrites: 3, 'not-known': 1 }],
      ['state', { ...none, clears: 2, same: 9 }],
    ] as const);
    expect(riskOf(['city', 'state'], counts)).toEqual({ lost: 5, unknown: 1 });
    expect(riskOf([], counts)).toEqual({ lost: 0, unknown: 0 });
  });

  it('is not known where an attribute was not judged', () => {
    expect(riskOf(['city', 'country'], new Map([['city', none]]))).toBeNull();
    expect(isHarmless(null)).toBe(false);
  });
});
