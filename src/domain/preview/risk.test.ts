import { describe, expect, it } from 'vitest';
import { cellClasses } from './cellClass';
import type { JudgedId } from './judged';
import type { ClassCounts } from './judgement';
import { isHarmless, riskOf } from './risk';
import { noCounts as none } from './testing/noCounts';

const read = (counts: ReadonlyMap<JudgedId, ClassCounts>) => ({
  counts,
  unseen: new Map(),
  vacant: new Map(),
  unread: 0,
});

describe('the risk of a change', () => {
  it('loses only what Microsoft is known to have; of the rest it is not known', () => {
    const counts = new Map([['city', { ...none, clears: 5, overwrites: 1 }]] as const);
    const unseen = new Map([['city', 4]] as const);
    expect(riskOf(['city'], { ...read(counts), unseen })).toEqual({ lost: 2, unknown: 4 });
  });

  it('may lose the manager Microsoft has where it is not known which account JumpCloud’s has', () => {
    const counts = new Map([['manager', { ...none, 'not-known': 5 }]] as const);
    const unseen = new Map([['manager', 2]] as const);
    const vacant = new Map([['manager', 1]] as const);
    expect(riskOf(['manager'], { ...read(counts), unseen, vacant })).toEqual({ lost: 2, unknown: 2 });
  });

  it('is none where Microsoft has nothing to lose, whatever it takes or refuses', () => {
    const counts = new Map([['city', { ...none, refused: 5, overwrites: 1 }]] as const);
    const vacant = new Map([['city', 5]] as const);
    expect(riskOf(['city'], { ...read(counts), vacant })).toEqual({ lost: 1, unknown: 0 });
  });

  it('is not known for whoever could not be read', () => {
    const judgement = { ...read(new Map([['city', { ...none, same: 9 }]])), unread: 2 };
    expect(riskOf(['city'], judgement)).toEqual({ lost: 0, unknown: 2 });
    expect(isHarmless(riskOf(['city'], judgement))).toBe(false);
    expect(isHarmless(riskOf([], judgement))).toBe(true);
  });

  it('is none only where every value stays or fills an empty one', () => {
    const harmless = cellClasses.filter((cellClass) =>
      isHarmless(riskOf(['city'], read(new Map([['city', { ...none, [cellClass]: 1 }]])))),
    );
    expect(harmless).toEqual(['same', 'formatting', 'fills']);
  });

  it('adds up over the attributes', () => {
    const counts = new Map([
      ['city', { ...none, overwrites: 3, 'not-known': 1 }],
      ['state', { ...none, clears: 2, same: 9 }],
    ] as const);
    const unseen = new Map([['city', 1]] as const);
    expect(riskOf(['city', 'state'], { ...read(counts), unseen })).toEqual({ lost: 5, unknown: 1 });
    expect(riskOf([], read(counts))).toEqual({ lost: 0, unknown: 0 });
  });

  it('is not known where an attribute was not judged', () => {
    expect(riskOf(['city', 'country'], read(new Map([['city', none]])))).toBeNull();
    expect(isHarmless(null)).toBe(false);
  });
});
