import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { WireBoundUser, paths } from '../../api/contract';
import {
  type AssociationRequest,
  WireConnection,
  WireGraphObject,
  WireGroup,
  allBindingTargets,
  bindingPaths,
} from '../../api/contractBindings';
import { WireUser, userPaths } from '../../api/contractUsers';
import { seedFacts } from '../scenarios';
import { ask, directoryId, testWorld } from '../testing/client';
import type { World } from '../world';

const { bound: allStaff, unbound: contractors } = seedFacts.groups;
const direct = `${bindingPaths.associations(directoryId)}?targets=`;

async function list<T>(
  world: World,
  path: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<readonly T[]> {
  const response = await ask(world, path);
  return v.parse(v.array(schema), await response.json());
}

const post = async (world: World, body: AssociationRequest) =>
  (await ask(world, bindingPaths.associations(directoryId), { method: 'POST', body })).status;

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const members = (world: World, groupId: string, query = '?limit=100') =>
  list(world, bindingPaths.membership(groupId) + query, WireGraphObject);

const add = (id: string): AssociationRequest => ({ op: 'add', type: 'user', id });

describe('groups over the wire', () => {
  it('are listed with their names, and bound ones by id', async () => {
    const world = testWorld('healthy');
    const groups = await list(world, bindingPaths.groups, WireGroup);
    expect(groups.map(({ name }) => name)).toEqual(['All Staff', 'Labs', 'Contractors']);
    expect(idsOf(await list(world, bindingPaths.boundGroups(directoryId), WireGraphObject))).toEqual([
      allStaff.id,
    ]);
  });

  it('tell their members by ten unless told otherwise', async () => {
    const world = testWorld('healthy');
    expect(await members(world, contractors.id, '')).toHaveLength(10);
    expect(await members(world, contractors.id)).toHaveLength(contractors.members);
    expect((await ask(world, bindingPaths.membership('f'.repeat(24)))).status).toBe(404);
  });
});

describe('associations over the wire', () => {
  it('are the direct ones of the kinds asked for', async () => {
    const world = testWorld('healthy');
    const targets = async (query: string) => {
      const found = await list(world, `${direct}${query}&limit=100`, WireConnection);
      return found.map(({ to }) => to.type);
    };
    expect(await targets('user_group')).toEqual(['user_group']);
    expect(new Set(await targets('user'))).toEqual(new Set(['user']));
    expect(await targets(allBindingTargets)).toHaveLength(46);
    expect((await ask(world, bindingPaths.associations(directoryId))).status).toBe(400);
    expect((await ask(world, `${direct}system`)).status).toBe(400);
  });

  it('bind and unbind with 204, refuse what is there or is not, and check what they are told', async () => {
    const world = testWorld('healthy');
    const bind: AssociationRequest = { op: 'add', type: 'user_group', id: contractors.id };
    expect([await post(world, bind), await post(world, bind)]).toEqual([204, 409]);
    const bound = await ask(world, `${paths.boundUsers(directoryId)}?limit=1`);
    expect(bound.headers.get('X-Total-Count')).toBe(
      String(seedFacts.microsoft.boundUsers + contractors.members),
    );
    const remove = { ...bind, op: 'remove' } as const;
    expect([await post(world, remove), await post(world, remove)]).toEqual([204, 404]);
    const odd = { method: 'POST', body: { op: 'destroy', type: 'user', id: contractors.id } };
    expect((await ask(world, bindingPaths.associations(directoryId), odd)).status).toBe(400);
  });

  it('tell the routes of each bound user, with the group that leads there', async () => {
    const [user] = await list(
      testWorld('healthy'),
      `${paths.boundUsers(directoryId)}?limit=1`,
      WireBoundUser,
    );
    expect(user?.paths).toMatchObject([
      [{ to: { type: 'office_365' } }],
      [{ to: { type: 'user_group', id: allStaff.id } }, { from: { id: allStaff.id } }],
    ]);
  });

  it('fail as their scenarios say', async () => {
    const [one = '', other = ''] = idsOf(await members(testWorld('healthy'), contractors.id));
    const failing = testWorld('binding-fails');
    expect([
      await post(failing, add(one)),
      await post(failing, add(other)),
      await post(failing, add(other)),
    ]).toEqual([204, 500, 204]);
    const elsewhere = testWorld('bound-elsewhere');
    expect([await post(elsewhere, add(one)), await post(elsewhere, add(other))]).toEqual([409, 204]);
    expect(elsewhere.log().map(({ by }) => by)).toEqual(['second', 'signed-in']);
    expect(await post(testWorld('read-only-admin'), add(one))).toBe(403);
    expect(await post(testWorld('token-expired'), add(one))).toBe(400);
  });
});

describe('one user over the wire', () => {
  it('comes with the members asked for', async () => {
    const world = testWorld('healthy');
    const answer = await ask(world, `${userPaths.user(seedFacts.user.id)}?fields=email`);
    expect(v.parse(WireUser, await answer.json())).toEqual({
      _id: seedFacts.user.id,
      email: seedFacts.user.email,
    });
    expect((await ask(world, userPaths.user('f'.repeat(24)))).status).toBe(404);
  });
});
