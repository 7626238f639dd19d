// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Phase } from '../../api/preview/state';
import type { Risk } from '../../domain/preview/risk';
import { RiskNotice } from './RiskNotice';

afterEach(cleanup);

const words = (
  risk: Risk | null,
  {
    phase = 'idle',
    outdated = false,
    backedUp = false,
    oldSince = null,
  }: { phase?: Phase; outdated?: boolean; backedUp?: boolean; oldSince?: number | null } = {},
) =>
  render(<RiskNotice risk={risk} phase={phase} oldSince={oldSince} outdated={outdated} backedUp={backedUp} />)
    .container.textContent;

describe('RiskNotice', () => {
  it('says that what is not known is in no backup', () => {
    expect(words({ lost: 39, unknown: 2 }, { backedUp: true })).toBe(
      'Microsoft 365 may lose 39 valuesThey are in the backup, from which a restore script can be written. For 2 values more it is not known, and no backup can hold them.',
    );
    expect(words({ lost: 1, unknown: 1 })).toContain(
      'For 1 value more it is not known, and no backup can hold it.',
    );
  });

  it('claims no loss where none is known', () => {
    expect(words({ lost: 0, unknown: 180 })).toContain('What is lost is not known for 180 values');
    expect(words(null, { outdated: true })).toContain('Compare again');
  });

  it.each([
    ['idle', 'have not been compared. Close this review and compare them under “Who changes'],
    ['reading', 'still being compared. Wait here'],
    [
      'cancelled',
      'before everybody was read. Close this review and choose “Go on reading” under “Who changes',
    ],
    ['failed', 'before everybody was read. Close this review to see why under “Who changes'],
  ] as const)('says what to do while what is compared is %s', (phase, text) => {
    expect(words(null, { phase })).toContain(text);
  });

  it('promises that nothing is lost only by values of late', () => {
    const nothing = { lost: 0, unknown: 0 };
    expect(words(nothing)).toContain('Nothing is lost');
    const old = words(nothing, { oldSince: Date.UTC(2026, 10, 20, 9) });
    expect(old).toMatch(/What is lost is not known for sureNothing would have been lost on Nov 20, 2026/);
    expect(old).not.toContain('Nothing is lost');
  });
});
