import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, orderKey } from './orderKey';

const byKey = (one: string, other: string): number => compareKeys(orderKey(one), orderKey(other));

describe('the order of values', () => {
  it.each([
    [
      'those that differ in case only stand together',
      ['Sales', 'Safety', 'SALES', 'Support', 'sales', 'Sales'],
      ['Safety', 'sales', 'SALES', 'Sales', 'Sales', 'Support'],
    ],
    [
      'what goes on comes later',
      ['+1 720 5', 'sales', '+1 72', 'Sales '],
      ['+1 72', '+1 720 5', 'sales', 'Sales '],
    ],
    ['accents count after letters', ['Zürich', 'Zurich West', 'Zurich'], ['Zurich', 'Zürich', 'Zurich West']],
    ['a blank before is seen at once', ['Austin', ' Zurich'], [' Zurich', 'Austin']],
    ['signs, digits, letters, other scripts', ['中', 'a', '1', '+'], ['+', '1', 'a', '中']],
  ])('%s', (_, texts, expected) => {
    expect(texts.toSorted(byKey)).toEqual(expected);
  });

  it('tells any two values apart', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from('aAéÉe\0\u0301ß 中')), maxLength: 4 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(orderKey(one) === orderKey(other)).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
  });
});
