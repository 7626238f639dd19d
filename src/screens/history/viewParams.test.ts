import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultView,
  filterOf,
  type HistoryView,
  isFiltered,
  isReversed,
  readView,
  writeView,
} from './viewParams';

describe('the view in the URL', () => {
  it.each<[string, Partial<HistoryView>]>([
    ['', {}],
    ['attribute=department&kind=include', { attribute: 'department', kind: 'include' }],
    ['attribute=unknown&by=unknown', { attribute: 'unknown', by: 'unknown' }],
    ['by=ada%2Bme%40example.com', { by: 'ada+me@example.com' }],
    ['from=2026-09-03&to=2026-09-04&page=12', { from: '2026-09-03', to: '2026-09-04', page: 12 }],
    ['at=2026-09-03T08%3A00%3A00.000Z&show=table', { at: Date.UTC(2026, 8, 3, 8), show: 'table' }],
  ])('%s is read and written', (query, part) => {
    const view = { ...defaultView, ...part };
    expect(readView(query)).toEqual(view);
    expect(writeView(view)).toBe(query);
  });

  it.each([
    'attribute=password',
    'attribute=__proto__',
    'kind=created',
    'from=2026-02-30',
    'from=2026-13-01&to=yesterday',
    'page=0',
    'page=-1',
    'page=1e3',
    'at=now',
    'at=2026-09-03T99:99Z',
    'by=',
    'show=film',
  ])('%s falls back to the default', (query) => {
    expect(readView(query)).toEqual(defaultView);
  });

  it('survives anything, and what it writes it reads back', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const view = readView(query);
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it('keeps foreign parameters', () => {
    expect(writeView({ ...defaultView, page: 2 }, 'scenario=slow&page=9&kind=include')).toBe(
      'scenario=slow&page=2',
    );
  });
});

describe('what a view asks of the events', () => {
  it('takes days whole, from their beginning to their end here', () => {
    const { from, to } = filterOf({ ...defaultView, from: '2026-10-25', to: '2026-10-25' });
    expect(from).toBe(new Date(2026, 9, 25).getTime());
    expect(to).toBe(new Date(2026, 9, 26).getTime() - 1);
  });

  it('leaves events out only where something is chosen', () => {
    expect(isFiltered({ ...defaultView, page: 3, at: 5, show: 'table' })).toBe(false);
    expect(isFiltered({ ...defaultView, to: '2026-10-25' })).toBe(true);
    expect(filterOf(defaultView)).toEqual({ attribute: null, by: null, kind: null, from: null, to: null });
  });

  it('knows that no day is after one and before an earlier one', () => {
    expect(isReversed({ ...defaultView, from: '2026-11-20', to: '2026-11-10' })).toBe(true);
    expect(isReversed({ ...defaultView, from: '2026-11-10', to: '2026-11-10' })).toBe(false);
    expect(isReversed({ ...defaultView, to: '2026-11-10' })).toBe(false);
  });
});
