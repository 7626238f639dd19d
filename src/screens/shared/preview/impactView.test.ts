import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchables } from '../../../domain/attributes';
import { cellClasses } from '../../../domain/preview/cellClass';
import { closedView, readPeopleView, writePeopleView } from './impactView';

const views = fc.record({
  open: fc.boolean(),
  attribute: fc.constantFrom(null, ...switchables.map(({ id }) => id)),
  cellClass: fc.constantFrom(null, ...cellClasses),
  search: fc.string({ maxLength: 40 }),
  sort: fc.record({
    by: fc.constantFrom(
      'person' as const,
      'attribute' as const,
      'now' as const,
      'next' as const,
      'class' as const,
    ),
    descending: fc.boolean(),
  }),
  person: fc.option(fc.string({ minLength: 1, maxLength: 24 })),
});

describe('the people in the URL', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readPeopleView(writePeopleView(view))).toEqual(view);
      }),
    );
  });

  it('leave the other parameters alone', () => {
    expect(writePeopleView(closedView, 'q=city&people=&class=clears')).toBe('q=city');
  });

  it('fall back to the default for nonsense', () => {
    expect(readPeopleView('sort=-shoe&class=blue&attribute=password')).toEqual(closedView);
  });
});
