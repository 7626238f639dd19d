import { describe, expect, it } from 'vitest';
import { directionFrom } from './direction';

describe('the direction that a text names', () => {
  it.each([
    ['export', 'export'],
    ['EXPORT', 'export'],
    ['Import', 'import'],
    [' exclude ', 'exclude'],
    ['both', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s: %s', (text, direction) => expect(directionFrom(text)).toBe(direction));
});
