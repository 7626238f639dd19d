import { describe, expect, it } from 'vitest';
import { routeKindOf, syncKindOf } from './binding';
import { isStillBound, routesWithout, usersMeant, type Target } from './targets';

const target = (kind: Target['kind'], id: string): Target => ({ kind, id, name: id });

describe('the state of synchronisation', () => {
  it.each([
    [0, 'good'],
    [200, 'good'],
    [13, 'failed'],
    [400, 'failed'],
    [-1, 'failed'],
    [null, 'not-known'],
  ] as const)('code %s: %s', (code, kind) =>
    expect(syncKindOf({ code, message: null, syncedAt: null })).toBe(kind),
  );

  it('is not known where there is none', () => expect(syncKindOf(null)).toBe('not-known'));
});

const membersOf = (id: string) => (id === 'g' ? ['a', 'b'] : ['b', 'c']);

describe('routes', () => {
  it.each([
    [true, [], 'direct'],
    [false, ['g'], 'group'],
    [true, ['g', 'h'], 'both'],
    [false, [], 'not-known'],
  ] as const)('direct %s, groups %j: %s', (direct, groupIds, kind) =>
    expect(routeKindOf({ direct, groupIds })).toBe(kind),
  );

  it.each([
    ['the only route', [target('user', 'u')], { direct: true, groupIds: [] }, false],
    ['one of two routes', [target('user', 'u')], { direct: true, groupIds: ['g'] }, true],
    ['both routes', [target('user', 'u'), target('group', 'g')], { direct: true, groupIds: ['g'] }, false],
    ['one of two groups', [target('group', 'g')], { direct: false, groupIds: ['g', 'h'] }, true],
    ['somebody else', [target('user', 'x')], { direct: true, groupIds: [] }, true],
    ['a group of the same id', [target('group', 'u')], { direct: true, groupIds: [] }, true],
  ])('unbinding %s', (_, targets, routes, stays) =>
    expect(isStillBound(routesWithout('u', routes, targets))).toBe(stays),
  );

  it('mean each user once', () => {
    const targets = [target('user', 'a'), target('group', 'g'), target('group', 'h')];
    expect(usersMeant(targets, membersOf)).toEqual(['a', 'b', 'c']);
  });
});
