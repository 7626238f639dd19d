import { describe, expect, it } from 'vitest';
import { oldSince } from './age';

const now = Date.UTC(2026, 10, 23, 12);
const minutes = (count: number) => count * 60_000;

describe('values of Microsoft', () => {
  it.each([
    ['just read', now, null],
    ['an hour old', now - minutes(60), null],
    ['older than that', now - minutes(61), now - minutes(61)],
    ['of a clock that runs ahead', now + minutes(5), null],
    ['not read', null, null],
  ])('%s', (_age, valuesAt, since) => expect(oldSince(valuesAt, now)).toBe(since));
});
