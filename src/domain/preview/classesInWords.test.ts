import { describe, expect, it } from 'vitest';
import { cellClasses } from './cellClass';
import { countsInWords, toldOrder } from './classesInWords';
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
});
