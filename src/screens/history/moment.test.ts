import { expect, it } from 'vitest';
import { momentProblem } from './moment';

const period = { from: Date.parse('2026-06-01T09:00:00Z'), to: Date.parse('2026-08-30T09:00:00Z') };
const knownSince = Date.parse('2026-07-01T09:00:00Z');

it.each([
  ['later than what was read', '2026-08-30T09:05:00Z', /^The history was read until .*: read it again/],
  ['before what JumpCloud keeps', '2026-05-31T09:00:00Z', /^JumpCloud keeps events for 90 days/],
  ['before what has been read', '2026-06-15T09:00:00Z', /^The events back to this time have not been read/],
])('a moment %s: says why nothing is known of it', (_when, at, words) => {
  expect(momentProblem(Date.parse(at), period, knownSince)).toMatch(words);
});

it('nothing is wrong with a moment that was read', () => {
  expect(momentProblem(period.to, period, knownSince)).toBeNull();
});
