import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, readView, shows, writeView } from './viewParams';

describe('the view in the URL', () => {
  it('comes back as it was written', () => {
    const views = fc.record({ query: fc.string({ maxLength: 60 }), show: fc.constantFrom(...shows) });
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
    );
  });

  it('leaves defaults out and other parameters alone', () => {
    expect(writeView(defaultView, 'q=city&panel=history')).toBe('panel=history');
  });

  it('falls back to the default for nonsense', () => {
    expect(readView('show=everything&show=%E0%A4%A')).toEqual(defaultView);
  });
});
