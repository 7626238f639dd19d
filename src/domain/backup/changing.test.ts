import { expect, it } from 'vitest';
import type { SwitchableId } from '../attribute';
import { type CellClass, cellClasses } from '../preview/cellClass';
import { countChanging } from './changing';

const one: Record<CellClass, number> = {
  same: 1000,
  formatting: 1,
  fills: 1,
  overwrites: 1,
  clears: 1,
  'too-long': 1,
  refused: 1,
  'manager-unresolved': 1,
  'not-known': 1,
};

it('counts every class but the same, of the attributes that are asked for', () => {
  const counts = new Map<SwitchableId, typeof one>([
    ['city', one],
    ['state', one],
    ['country', one],
  ]);
  expect(countChanging(['city', 'state', 'manager'], counts)).toBe(2 * (cellClasses.length - 1));
  expect(countChanging([], counts)).toBe(0);
});
