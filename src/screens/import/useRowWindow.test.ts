import { describe, expect, it } from 'vitest';
import { rowWindow } from './useRowWindow';

describe('the rows that are drawn', () => {
  it.each([
    ['at the top', 0, 3000, { first: 0, end: 18 }],
    ['in the middle', 50_000, 3000, { first: 992, end: 1018 }],
    ['at the end', 149_500, 3000, { first: 2982, end: 3000 }],
    ['of a short list', 0, 4, { first: 0, end: 4 }],
    ['of a list that became shorter than the place', 50_000, 4, { first: 0, end: 4 }],
    ['of no list', 0, 0, { first: 0, end: 0 }],
  ])('%s', (_name, scrollTop, total, drawn) => {
    expect(rowWindow(scrollTop, 500, 50, total)).toEqual(drawn);
  });
});
