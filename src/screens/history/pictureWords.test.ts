import { expect, it } from 'vitest';
import { earlierTimes } from './pictureWords';

it('counts the times that are left out', () => {
  expect([earlierTimes(1), earlierTimes(2)]).toEqual(['1 earlier time', '2 earlier times']);
});
