import { describe, expect, it } from 'vitest';
import type { BindingResult } from '../../../api/changeBindings';
import { concernedInWords, finishedTitle, resultWords, unbindingInWords } from './bindWords';

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
    ['remove', false, 'Unbound already', results('already', 'already')],
    ['remove', false, 'Unbound: 1 of 3, the others already', results('already', 'done', 'already')],
    ['add', false, 'Partly bound: 2 of 3', results('already', 'done', 'failed')],
    ['remove', true, 'Stopped: 1,200 of 1,201 unbound', results(...Array(1200).fill('done'), 'not-tried')],
  ] as const)('%s, stopped: %s: %s', (op, stopped, title, ends) => {
    expect(finishedTitle(op, { kind: 'finished', results: ends, stopped })).toBe(title);
  });
});

describe('what became of one', () => {
  it.each<[Parameters<typeof resultWords>[0], BindingResult['status'], readonly string[] | null, string]>([
    ['remove', 'done', null, 'U: unbound.'],
    ['remove', 'done', ['g', 'h'], 'U: unbound. Stays bound through G and H.'],
    ['remove', 'already', null, 'U: was unbound already, so nothing was changed here.'],
    ['add', 'already', null, 'U: was bound already, so nothing was changed here.'],
    [
      'remove',
      'failed',
      null,
      'U: not unbound, failed. It was carried out and then undone by somebody else.',
    ],
    ['remove', 'not-tried', null, 'U: not tried.'],
  ])('%s, %s, %j', (op, status, groupIds, words) => {
    const left = groupIds && { direct: false, groupIds };
    const [result] = results(status);
    expect(result && resultWords(op, result, left, (id) => id.toUpperCase())).toBe(words);
  });
});

describe('what unbinding does', () => {
  it.each([
    [1, 0, 0, 'For 1 user the synchronisation ends.'],
    [
      0,
      1,
      0,
      'Nobody’s synchronisation ends. 1 user stays bound along another route, and JumpCloud goes on writing to that account.',
    ],
    [
      1500,
      2,
      1,
      'For 1,500 users the synchronisation ends. 2 users stay bound along another route, and JumpCloud goes on writing to those accounts. For 1 user nothing changes: they are not bound that way any more.',
    ],
  ])('%s end, %s stay, %s unconcerned', (ends, stays, nothing, words) => {
    expect(unbindingInWords({ ends, stays, nothing })).toBe(words);
  });
});
