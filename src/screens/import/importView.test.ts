import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImportView, shows, writeImportView } from './importView';

describe('the view in the address', () => {
  it('comes back as it was written, and leaves the rest alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...shows), (search, show) => {
        const query = writeImportView({ search, show }, 'scenario=healthy&search=old');
        expect(readImportView(query)).toEqual({ search, show });
        expect(new URLSearchParams(query).get('scenario')).toBe('healthy');
      }),
    );
  });

  it('is as usual where the address says nothing, or nothing that is known', () => {
    expect(readImportView('')).toEqual({ search: '', show: 'all' });
    expect(readImportView('show=everything')).toEqual({ search: '', show: 'all' });
    expect(writeImportView({ search: '', show: 'all' }, 'show=chosen&search=a')).toBe('');
  });
});
