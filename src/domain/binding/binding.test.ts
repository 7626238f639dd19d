import { describe, expect, it } from 'vitest';
import { type Routes, routeKindOf, syncKindOf } from './binding';
import { targetKey, type Target, unbindingOf, usersMeant } from './targets';

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

  it.each<[string, readonly Target[], Routes | null, object]>([
    ['the only route', [target('user', 'u')], { direct: true, groupIds: [] }, { kind: 'ends' }],
    [
      'one of two routes',
      [target('user', 'u')],
      { direct: true, groupIds: ['g'] },
      { kind: 'stays', left: { direct: false, groupIds: ['g'] } },
    ],
    [
      'both routes',
      [target('user', 'u'), target('group', 'g')],
      { direct: true, groupIds: ['g'] },
      { kind: 'ends' },
    ],
    [
      'one of two groups',
      [target('group', 'g')],
      { direct: false, groupIds: ['g', 'h'] },
      { kind: 'stays', left: { direct: false, groupIds: ['h'] } },
    ],
    ['somebody else', [target('user', 'x')], { direct: true, groupIds: [] }, { kind: 'nothing' }],
    ['a group of the same id', [target('group', 'u')], { direct: true, groupIds: [] }, { kind: 'nothing' }],
    [
      'a user of a group only',
      [target('user', 'u')],
      { direct: false, groupIds: ['g'] },
      { kind: 'nothing' },
    ],
    ['who is not bound any more', [target('user', 'u')], null, { kind: 'nothing' }],
  ])('unbinding %s', (_, targets, routes, wanted) => {
    const binding = routes && { id: 'u', name: '', email: '', microsoftId: null, routes, sync: null };
    expect(unbindingOf(binding, new Set(targets.map(targetKey)))).toEqual(wanted);
  });

  it('mean each user once', () => {
    const targets = [target('user', 'a'), target('group', 'g'), target('group', 'h')];
    expect(usersMeant(targets, membersOf)).toEqual(['a', 'b', 'c']);
  });
});
