import { describe, expect, it } from 'vitest';
import { switchable } from '../../domain/attributes';
import type { ClassCounts } from '../../domain/preview/judgement';
import type { JudgedId } from '../../domain/preview/judged';
import { noCounts as none } from '../../domain/preview/testing/noCounts';
import { losesNothing } from './comparedEffect';
import { overwriteWarning, stopNotice } from './words';

const city = switchable('city');
const option = switchable('userPrincipalNameFromAlternateEmail');
const judged = (
  counts: Partial<ClassCounts>,
  { unseen = 0, vacant = 0, unread = 0 } = {},
  id: JudgedId = 'city',
) => ({
  counts: new Map([[id, { ...none, ...counts }]]),
  unseen: new Map([[id, unseen]]),
  vacant: new Map([[id, vacant]]),
  unread,
});

describe('what saving does by a comparison', () => {
  it.each([
    [
      judged({ overwrites: 24, clears: 5, refused: 2, 'not-known': 3, same: 146 }, { unseen: 3 }),
      'Saving overwrites 24 of 180 values of “City” in Microsoft 365, at once: what stands there now is lost. 7 more may be lost. Of 3 more it is not known.',
    ],
    [
      judged({ overwrites: 1, same: 179 }),
      'Saving overwrites 1 of 180 values of “City” in Microsoft 365, at once: what stands there now is lost.',
    ],
    [
      judged({ overwrites: 24, refused: 6, 'too-long': 3, same: 147 }, { vacant: 4 }),
      'Saving overwrites 24 of 180 values of “City” in Microsoft 365, at once: what stands there now is lost. 5 more may be lost. Of 4 others Microsoft 365 has no value to lose.',
    ],
    [judged({ clears: 5, same: 175 }), 'Saving may lose 5 of 180 values of “City” in Microsoft 365.'],
    [
      judged({ clears: 1, 'not-known': 1, same: 176 }, { unseen: 2, unread: 2 }),
      'Whether saving loses 4 of 180 values of “City” in Microsoft 365 is not known. No other is lost.',
    ],
  ])('tells what may be lost: %#', (compared, words) => {
    expect(overwriteWarning(city, 180, compared)).toBe(words);
    expect(losesNothing('city', compared)).toBe(false);
  });

  it.each([
    [
      judged({ same: 178, formatting: 2 }),
      'Nothing is lost: every value is the same on both sides already, 2 but for the way of writing. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ same: 82, fills: 98 }),
      'Nothing is lost: 98 values are filled in where Microsoft 365 has none, and the other 82 are the same on both sides already. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ fills: 1 }),
      'Nothing is lost: 1 value is filled in where Microsoft 365 has none. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ fills: 2, same: 4, refused: 3 }, { vacant: 3 }),
      'Nothing is lost: 2 values are filled in where Microsoft 365 has none, and 4 values are the same on both sides already. Of 3 other users Microsoft 365 has no value to lose. From then on JumpCloud keeps them in step.',
    ],
    [
      judged({ same: 175, refused: 5 }, { vacant: 5 }),
      'Nothing is lost: 175 values are the same on both sides already. Of 5 other users Microsoft 365 has no value to lose. From then on JumpCloud keeps them in step.',
    ],
  ])('tells that nothing is lost: %#', (compared, words) => {
    expect(overwriteWarning(city, 180, compared)).toBe(words);
    expect(losesNothing('city', compared)).toBe(true);
  });

  it('warns of everything where nothing was compared', () => {
    expect(overwriteWarning(city, 180, null)).toMatch(
      /^Saving overwrites “City” .* 180 bound users, at once/,
    );
    expect(overwriteWarning(option, 180, null)).toMatch(
      /^Saving changes the name that 180 bound users sign in/,
    );
    expect(losesNothing('city', null)).toBe(false);
  });
});

describe('what saving does to sign-in names by a comparison', () => {
  it.each<[Partial<ClassCounts>, string]>([
    [
      { overwrites: 111, clears: 59, refused: 4, 'not-known': 2, same: 4 },
      'Saving changes the name that 111 of 180 bound users sign in to Microsoft 365 with: it becomes their alternate email, at once. 63 more may change. Of 2 more it is not known. JumpCloud has no alternate email of 59 users: what happens to their sign-in names is not documented.',
    ],
    [
      { clears: 1 },
      'Saving may change the name that 1 of 1 bound user signs in to Microsoft 365 with. JumpCloud has no alternate email of 1 user: what happens to their sign-in names is not documented.',
    ],
    [
      { 'not-known': 180 },
      'Whether saving changes the name that 180 of 180 bound users sign in to Microsoft 365 with is not known.',
    ],
  ])('tells whose change: %#', (counts, words) => {
    const unseen = counts['not-known'] ?? 0;
    const compared = judged(counts, { unseen }, option.id);
    expect(overwriteWarning(option, 180, compared)).toBe(words);
    expect(losesNothing(option.id, compared)).toBe(false);
    const back = judged(counts, { unseen }, 'userPrincipalName');
    expect(stopNotice(option, back)).toBe(
      `After saving, JumpCloud takes the sign-in name from the company email again. ${words.replaceAll('alternate email', 'company email')}`,
    );
  });

  it('tells that none changes', () => {
    const compared = judged({ same: 178, formatting: 2 }, {}, option.id);
    expect(overwriteWarning(option, 180, compared)).toBe(
      'No sign-in name changes: everybody signs in to Microsoft 365 with their alternate email already.',
    );
    expect(losesNothing(option.id, compared)).toBe(true);
    expect(overwriteWarning(option, 180, judged({ same: 1, refused: 1 }, { vacant: 1 }, option.id))).toBe(
      'No sign-in name changes.',
    );
    expect(stopNotice(option, null)).toContain('Microsoft 365 sign-in names may change, at once.');
  });
});
