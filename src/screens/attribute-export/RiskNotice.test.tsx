// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Risk } from '../../domain/preview/risk';
import { RiskNotice } from './RiskNotice';

afterEach(cleanup);

const words = (
  risk: Risk | null,
  { outdated = false, backedUp = false, oldSince = null as number | null } = {},
) =>
  render(<RiskNotice risk={risk} oldSince={oldSince} outdated={outdated} backedUp={backedUp} />).container
    .textContent;

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
    expect(words(null)).toContain('Look before you save');
    expect(words(null, { outdated: true })).toContain('Compare again');
  });

  it('promises that nothing is lost only by values of late', () => {
    const nothing = { lost: 0, unknown: 0 };
    expect(words(nothing)).toContain('Nothing is lost');
    const old = words(nothing, { oldSince: Date.UTC(2026, 10, 20, 9) });
    expect(old).toMatch(/What is lost is not known for sureNothing would have been lost on Nov 20, 2026/);
    expect(old).not.toContain('Nothing is lost');
  });
});
