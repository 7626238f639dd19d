import { describe, expect, it } from 'vitest';
import type { Span } from '../../domain/history/spans';
import { bandShapes, placeOf } from './bandShapes';

const period = { from: 0, to: 100 };
const span = (from: number, to: number, more: Partial<Span> = {}): Span => ({
  from,
  to,
  direction: 'export',
  basis: 'told',
  ...more,
});

describe('the band of an attribute', () => {
  it('has a bar while it is exported, two lines while it is imported, and a hairline while it is neither', () => {
    const spans = [
      span(0, 20, { direction: 'exclude' }),
      span(20, 50, { direction: 'import' }),
      span(50, 100),
    ];
    expect(bandShapes(spans, period)).toEqual({
      exclude: 'M0 8.5h200v1h-200z',
      import: 'M200 3h300v4h-300zM200 11h300v4h-300z',
      export: 'M500 3h500v12h-500z',
      often: '',
      uncertain: '',
    });
  });

  it('has stripes, and no bar, where it changed too often to be drawn', () => {
    const often = Array.from({ length: 60 }, (_, index) =>
      span(20 + index * 0.1, 20.1 + index * 0.1, { direction: index % 2 ? 'exclude' : 'export' }),
    );
    const shapes = bandShapes([span(0, 20), ...often, span(26, 100)], period);
    expect(shapes.export).toBe('M0 3h200v12h-200zM260 3h740v12h-740z');
    expect(shapes.often).toBe('M200 9h60');
    expect(shapes.exclude).toBe('');
  });

  it('has dots below what is not certain', () => {
    expect(bandShapes([span(0, 10, { basis: 'assumed' })], period).uncertain).toBe('M0 18.5h100');
    expect(bandShapes([span(0, 10, { basis: 'disputed' })], period).uncertain).not.toBe('');
  });

  it('still shows what lasted a moment', () => {
    expect(bandShapes([span(50, 50.001)], period).export).toBe('M500 3h1v12h-1z');
  });

  it('ends at today, however short the time', () => {
    expect(placeOf(100, period)).toBe(1000);
    expect(placeOf(5, { from: 5, to: 5 })).toBe(1000);
  });
});
