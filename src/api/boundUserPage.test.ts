import { describe, expect, it } from 'vitest';
import { routesOf } from './bindingRoutes';
import { syncOf } from './boundUserPage';

const user = { type: 'user', id: 'u' };
const directory = { type: 'office_365', id: 'd' };
const group = (id: string) => ({ type: 'user_group', id });
const through = (id: string) => [
  { from: user, to: group(id) },
  { from: group(id), to: directory },
];

describe('the routes of a bound user', () => {
  it.each([
    ['a straight path', [[{ from: user, to: directory }]], true, []],
    ['a path without its beginning', [[{ to: directory }]], true, []],
    ['a path through a group', [through('g')], false, ['g']],
    ['a path that begins with the group', [[{ from: group('g'), to: directory }]], false, ['g']],
    [
      'both, and a group twice',
      [through('g'), [{ to: directory }], through('h'), through('g')],
      true,
      ['g', 'h'],
    ],
    ['no path', [], false, []],
    ['nothing at all', null, false, []],
    ['a path without an edge', [[]], false, []],
    ['an edge that leads nowhere', [[{ from: user }]], false, []],
    ['an edge to something without a type', [[{ from: user, to: { id: 'd' } }]], false, []],
    ['an edge that begins elsewhere', [[{ from: { type: 'system', id: 's' }, to: directory }]], false, []],
    ['a last edge after one that cannot be read', [['odd', { to: directory }]], false, []],
    ['a straight edge beside one that cannot be read', [['odd', { from: user, to: directory }]], true, []],
  ])('%s', (_, paths, direct, groupIds) => expect(routesOf({ paths })).toEqual({ direct, groupIds }));

  it('pass over edges of a shape that is not described', () => {
    expect(routesOf({ paths: [['odd', 7, null, ...through('g')]] })).toEqual({
      direct: false,
      groupIds: ['g'],
    });
  });
});

describe('the state of a bound user', () => {
  it('is not known where it is absent or null, and blank messages are none', () => {
    expect(syncOf({ id: 'a' })).toBeNull();
    expect(syncOf({ id: 'a', syncStatus: { message: ' ', syncedAt: 'soon' } })).toEqual({
      code: null,
      message: null,
      syncedAt: null,
    });
    expect(
      syncOf({ id: 'a', syncStatus: { code: 13, message: 'No.', syncedAt: '1970-01-01T00:00:01Z' } }),
    ).toEqual({ code: 13, message: 'No.', syncedAt: 1000 });
  });
});
