import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollHeight, windowAt } from './useScrollWindow';

const lists = fc.record({
  scrolled: fc.double({ min: 0, max: 1, noNaN: true }),
  viewport: fc.integer({ min: 100, max: 2000 }),
  total: fc.integer({ min: 0, max: 2_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 120 }),
});

describe('the window of a long list', () => {
  it('never leaves the list, and fills the view where there are rows enough', () => {
    fc.assert(
      fc.property(lists, ({ scrolled, viewport, total, rowHeight }) => {
        const height = scrollHeight(total, rowHeight);
        const { first, count, offset } = windowAt(scrolled * height, viewport, total, rowHeight);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first + count).toBeLessThanOrEqual(total);
        expect(offset).toBeLessThan(rowHeight);
        expect(count * rowHeight - offset).toBeGreaterThanOrEqual(
          Math.min(viewport, total * rowHeight) - 1e-6,
        );
      }),
    );
  });

  it('shows the last row at the end, even of a million', () => {
    for (const total of [30, 1000, 1_200_000]) {
      const height = scrollHeight(total, 40);
      const { first, count } = windowAt(height - 500, 500, total, 40);
      expect(first + count).toBe(total);
    }
  });

  it('stays below what browsers allow', () => expect(scrollHeight(1_200_000, 40)).toBeLessThan(17_800_000));
});
