import { describe, expect, it } from 'vitest';
import { switchable } from '../../domain/attributes';
import type { ClassCounts } from '../../domain/preview/judgement';
import { noCounts as none } from '../../domain/preview/testing/noCounts';
import { losesNothing } from './comparedEffect';
import { overwriteWarning } from './words';

const city = switchable('city');
const judged = (counts: Partial<ClassCounts>, { unseen = 0, vacant = 0, unread = 0 } = {}) => ({
  counts: new Map([['city', { ...none, ...counts }]] as const),
  unseen: new Map([['city', unseen]] as const),
  vacant: new Map([['city', vacant]] as const),
  unread,
});

describe('what saving does by a comparison', () => {
  it.each([
    [
      judged({ overwrites: 24, clears: 5, refused: 2, 'not-known': 3, same: 146 }),
      'Saving overwrites 24 of 180 values of “City” in Microsoft 365, at once: what stands there now is lost. 7 more may be lost. Of 3 more it is not known.',
    ],
    [
      judged({ overwrites: 1, same: 179 }),
      'Saving overwrites 1 of 180 values of “City” in Microsoft 365, at once: what stands there now is lost.',
    ],
    [judged({ clears: 5, same: 175 }), 'Saving may lose 5 of 180 values of “City” in Microsoft 365.'],
    [
      judged({ clears: 1, 'not-known': 1, same: 176 }, { unseen: 1, unread: 2 }),
      'Whether saving loses 4 of 180 values of “City” in Microsoft 365 is not known. No other is lost.',
    ],
  ])('tells what may be lost: %#', (compared, words) => {
    expect(overwriteWarning(city, 180, compared)).toBe(words);
    expect(losesNothing(city, compared)).toBe(false);
  });

  it.each([
    [
      judged({ same: 178, formatting: 2 }),
      'Nothing is lost: Microsoft 365 already holds these values. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ same: 82, fills: 98 }),
      'Nothing is lost: 98 values are filled in where Microsoft 365 has none, and Microsoft 365 already holds the other 82. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ fills: 1 }),
      'Nothing is lost: 1 value is filled in where Microsoft 365 has none. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ fills: 2, same: 4, refused: 3 }, { vacant: 3 }),
      'Nothing is lost: 2 values are filled in where Microsoft 365 has none, and Microsoft 365 already holds the other 4. Microsoft 365 has no value of 3 users, and probably takes none. From then on JumpCloud keeps them in step.',
    ],
  ])('tells that nothing is lost: %#', (compared, words) => {
    expect(overwriteWarning(city, 180, compared)).toBe(words);
    expect(losesNothing(city, compared)).toBe(true);
  });

  it('warns of everything where nothing was compared, and of sign-in names always', () => {
    expect(overwriteWarning(city, 180, null)).toMatch(
      /^Saving overwrites “City” .* 180 bound users, at once/,
    );
    expect(losesNothing(city, null)).toBe(false);
    const name = switchable('userPrincipalNameFromAlternateEmail');
    const same = { ...judged({}), counts: new Map([[name.id, { ...none, same: 180 }]] as const) };
    expect(overwriteWarning(name, 180, same)).toMatch(
      /^Saving changes the name that 180 bound users sign in/,
    );
    expect(losesNothing(name, same)).toBe(false);
  });
});
