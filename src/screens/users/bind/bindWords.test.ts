import { describe, expect, it } from 'vitest';
import type { BindingResult } from '../../../api/changeBindings';
import { concernedInWords, finishedTitle } from './bindWords';

describe('whom binding concerns', () => {
  it.each([
    [0, 0, 'Nobody is a member now. Whoever becomes one later is bound then, and overwritten.'],
    [1, 1, '1 user, all newly bound.'],
    [3, null, '3 users. How many of them are newly bound is not known.'],
    [1, 0, '1 user, bound already: one more route is added, and nothing is overwritten.'],
    [2, 0, '2 users, all bound already: one more route is added, and nothing is overwritten.'],
    [2, 1, '2 users, of whom 1 is newly bound. The other only gets one more route.'],
    [1500, 1200, '1,500 users, of whom 1,200 are newly bound. The others only get one more route.'],
  ])('%s users, %s of them new', (users, newcomers, words) => {
    expect(concernedInWords(users, newcomers)).toBe(words);
  });
});

const results = (...ends: readonly BindingResult['status'][]) =>
  ends.map((status) => ({ target: { kind: 'user', id: 'u', name: 'U' }, status, error: null }) as const);

describe('the headline of a change of bindings', () => {
  it.each([
    ['add', false, 'Bound', results('done')],
    ['add', false, 'Partly bound: 1 of 2', results('done', 'failed')],
    ['remove', false, 'Not unbound', results('failed', 'not-tried')],
    ['add', true, 'Stopped: 0 of 1 bound', results('not-tried')],
    ['add', false, 'Not known what was bound', results('not-known')],
    ['remove', true, 'Not known what was unbound', results('not-known', 'not-tried')],
    ['add', false, 'Not known what was bound', results('failed', 'not-known')],
  ] as const)('%s, stopped: %s: %s', (op, stopped, title, ends) => {
    expect(finishedTitle(op, { kind: 'finished', results: ends, stopped })).toBe(title);
  });
});
