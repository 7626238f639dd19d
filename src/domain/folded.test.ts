import { describe, expect, it } from 'vitest';
import { folded, hasWords } from './folded';

describe('a folded text', () => {
  it.each([
    ['plain ASCII', 'Ada King <ada@example.com>', 'ada king <ada@example.com>'],
    ['a ring', 'Ångström', 'angstrom'],
    ['an acute accent', 'José', 'jose'],
    ['combining marks', 'A\u030Angstro\u0308m', 'angstrom'],
    ['several marks on one letter', 'Trần Ngọc', 'tran ngoc'],
    ['a capital with a dot', 'İzmir', 'izmir'],
    ['ß, which is a letter of its own', 'Weiß WEIẞ', 'weiß weiß'],
    ['full width', 'Ａｄａ', 'ada'],
    ['the diacritics of ASCII itself', 'a^b`c', 'abc'],
    ['the same ones beside a letter with an accent', 'é^b`c', 'ebc'],
  ])('has neither case nor accents: %s', (_, text, expected) => expect(folded(text)).toBe(expected));
});

describe('every word of a search', () => {
  it.each([
    ['zoe ANGSTROM', true],
    ['Ångström Zoë', true],
    ['zoe\u0308', true],
    ['zoe keller', false],
    ['', true],
    ['  ', true],
  ])('is looked for: %j', (search, found) => expect(hasWords('Zoë Ångström', search)).toBe(found));
});
