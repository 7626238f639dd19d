import { describe, expect, it } from 'vitest';
import type { SourceState } from '../../../api/preview/state';
import { readOf, sourceLine, timeLeft } from './impactWords';

describe('the words of the preview', () => {
  it.each([
    [null, 'time left not known yet'],
    [0.2, 'about 1 s left'],
    [59, 'about 59 s left'],
    [150, 'about 3 min left'],
  ])('say of %s seconds: %s', (seconds, words) => expect(timeLeft(seconds)).toBe(words));

  it('never read more users than there are', () => {
    expect(readOf({ read: 200, expected: 180 })).toBe('180 of 180 users');
    expect(readOf({ read: 200, expected: null })).toBe('200 users read');
    expect(readOf({ read: 200, expected: 1800, reckoned: true })).toBe('200 of about 1,800 users');
  });

  it('name the source and what it cannot tell', () => {
    const file: SourceState = {
      kind: 'file',
      name: 'users.csv',
      lacks: ['manager'],
      unknownColumns: [],
      administratorsKnown: false,
      changedAt: Date.UTC(2026, 10, 20, 9),
    };
    expect(sourceLine(file, Date.UTC(2026, 10, 23))).toMatch(
      /^Compared with users\.csv, last changed Nov 20, 2026.*, read Nov 23, 2026.*\. It does not tell: Manager\.$/,
    );
    expect(sourceLine({ ...file, kind: 'graph', name: 'Microsoft Graph', changedAt: null }, null)).toBe(
      'Compared with Microsoft Graph. It does not tell: Manager.',
    );
    expect(sourceLine({ ...file, kind: 'none', changedAt: null }, Date.UTC(2026, 10, 23))).toMatch(
      /^Read from JumpCloud, .*2026.*what is lost is not known\.$/,
    );
  });
});
