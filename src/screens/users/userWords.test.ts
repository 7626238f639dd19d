import { expect, it } from 'vitest';
import { notDirectInWords, whyNotAlone } from './userWords';

it.each([
  [1, 180, /^1 of them is not bound directly and cannot be chosen: /],
  [1350, 1800, /^1,350 of them are not bound directly and cannot be chosen: /],
  [12, 12, /^Nobody here is bound directly, so nobody can be chosen: /],
])('says why %s of %s cannot be chosen', (count, total, words) => {
  expect(notDirectInWords(count, total)).toMatch(words);
});

it.each([
  [['g'], /^Bound through a group only: /],
  [[], /^JumpCloud does not tell by which route /],
])('says why somebody bound through %j cannot be unbound alone', (groupIds, words) => {
  expect(whyNotAlone({ direct: false, groupIds })).toMatch(words);
});
