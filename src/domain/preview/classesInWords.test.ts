import { describe, expect, it } from 'vitest';
import { cellClasses } from './cellClass';
import { countsAndLosses, countsInWords, toldOrder } from './classesInWords';
import { noCounts } from './testing/noCounts';

describe('the classes in words', () => {
  it('tell every class, losses first', () => {
    expect(toldOrder.toSorted()).toEqual([...cellClasses].toSorted());
    expect(countsInWords({ ...noCounts, same: 40, fills: 98, clears: 5, overwrites: 1037 })).toBe(
      'overwrites 1,037, may clear 5, fills 98, same 40',
    );
  });

  it('say where there is nobody to count', () => {
    expect(countsInWords(noCounts)).toBe('nobody is bound');
  });

  it('tell which of the possible losses are noCounts, or not known to be one', () => {
    const counts = { ...noCounts, clears: 1, 'not-known': 1, same: 178 };
    expect(countsAndLosses(counts, 0, 0)).toBe('may clear 1, not known 1, same 178');
    expect(countsAndLosses({ ...noCounts, refused: 5 }, 0, 3)).toBe(
      'may fail 5; 3 of these have no value in Microsoft 365 to lose',
    );
    expect(countsAndLosses({ ...noCounts, refused: 5, fills: 2 }, 0, 3)).toBe(
      'may fail 5, fills 2; besides those filled, 3 of these have no value in Microsoft 365 to lose',
    );
    expect(countsAndLosses(counts, 1, 0)).toBe('may clear 1, not known 1, same 178');
    expect(countsAndLosses(counts, 2, 0)).toBe(
      'may clear 1, not known 1, same 178; for 2 of these it is not known what Microsoft 365 has',
    );
  });
});
