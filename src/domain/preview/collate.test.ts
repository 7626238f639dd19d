import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './collate';

const collator = new Intl.Collator('en', { numeric: true });

const plain = Array.from("aAbBzZ0123 .,-_+@/()'<=>$#");
/** Ignored, combined with what is before, of another script, in place of several letters, or digits as well. */
const unusual = Array.from('\u0301\u0338\u0327·\u0387\u200D\u00AD\u0000\t\u00A0½²٣３éÅßæй中แก🙂');

describe('the order of values', () => {
  it.each([
    [
      'equal ones stand together, small letters first',
      ['Sales', 'SALES', 'sales'],
      ['sales', 'Sales', 'SALES'],
    ],
    [
      'numbers go by their size',
      ['Building 10', 'Building 9', 'Building 09b'],
      ['Building 9', 'Building 09b', 'Building 10'],
    ],
    ['what goes on comes later', ['+1 720 5', '+1 72', '+1 720'], ['+1 72', '+1 720', '+1 720 5']],
    ['accents count last', ['Zürich', 'Zurich West', 'Zurich'], ['Zurich', 'Zürich', 'Zurich West']],
    ['signs, then digits, then letters', ['a', '中', '1', '_', '+'], ['_', '+', '1', 'a', '中']],
  ])('%s', (_, texts, expected) => {
    expect(texts.toSorted(compareTexts)).toEqual(expected);
  });

  it('takes numbers that differ only in leading zeros for equal', () => {
    expect(compareTexts('floor 7', 'floor 007')).toBe(0);
  });

  it('is the collator’s for numbers that this takes apart because of their length', () => {
    const [one, other] = ['9'.repeat(300), `1${'0'.repeat(300)}`];
    expect(Math.sign(compareTexts(one, other))).toBe(Math.sign(collator.compare(one, other)));
  });

  it.each([
    ['plain texts', plain],
    ['any texts', [...plain, ...unusual]],
  ])('is the collator’s, for %s', (_, units) => {
    const text = fc.string({ unit: fc.constantFrom(...units), maxLength: 6 });
    // Most texts that are compared begin alike.
    const texts = fc
      .tuple(text, text, text)
      .map(([begin, one, other]) => [begin + one, begin + other] as const);
    fc.assert(
      fc.property(texts, ([one, other]) => {
        expect(Math.sign(compareTexts(one, other))).toBe(Math.sign(collator.compare(one, other)));
      }),
      { numRuns: 5000 },
    );
  });
});
