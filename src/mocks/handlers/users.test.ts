import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { UserSearch, WireUserPage, exportedUserFields, userPaths } from '../../api/contractUsers';
import { seedFacts } from '../scenarios';
import { ask, testWorld } from '../testing/client';
import type { World } from '../world';

async function page(world: World, query = ''): Promise<WireUserPage> {
  const response = await ask(world, userPaths.users + query);
  return v.parse(WireUserPage, await response.json());
}

const search = async (world: World, body: UserSearch) => {
  const response = await ask(world, userPaths.search, { method: 'POST', body });
  return v.parse(WireUserPage, await response.json());
};

const ids = ({ results }: WireUserPage) => results.map(({ _id: id }) => id);
const names = ({ results }: WireUserPage) =>
  results.map(({ firstname, lastname }) => `${firstname} ${lastname}`);

describe('users over the wire', () => {
  it('come by ten unless told otherwise, with the total in the body', async () => {
    const { totalCount, results } = await page(testWorld('healthy'));
    expect([totalCount, results.length]).toEqual([240, 10]);
  });

  it('come each once, in the order of their ids, page after page', async () => {
    const world = testWorld('healthy');
    const skips = ['0', '100', '200'];
    const pages = await Promise.all(skips.map((skip) => page(world, `?sort=_id&limit=100&skip=${skip}`)));
    const all = pages.flatMap(ids);
    expect(pages.map(({ results }) => results.length)).toEqual([100, 100, 40]);
    expect(new Set(all).size).toBe(240);
    expect(all).toEqual(all.toSorted());
    expect(ids(await page(world, '?sort=-_id&limit=1'))).toEqual(all.slice(-1));
  });

  it('have the members asked for and their id, and all members otherwise', async () => {
    const world = testWorld('healthy');
    const [few] = (await page(world, '?limit=1&fields=email+department')).results;
    expect(Object.keys(few ?? {}).toSorted()).toEqual(['_id', 'department', 'email']);
    const [usual] = (await page(world, `?limit=1&fields=${exportedUserFields.replaceAll(' ', '+')}`)).results;
    expect(Object.keys(usual ?? {})).toEqual(
      expect.arrayContaining(['firstname', 'addresses', 'phoneNumbers']),
    );
    expect(usual).not.toHaveProperty('username');
    expect((await page(world, '?limit=1')).results[0]).toHaveProperty('username');
  });

  it('leave out what is not set, or have it empty', async () => {
    const { results } = await page(testWorld('healthy'), '?limit=100');
    expect(results.some((user) => !('alternateEmail' in user))).toBe(true);
    expect(results.some((user) => user.department === '')).toBe(true);
  });

  it.each(['?limit=0', '?limit=101', '?skip=-1', '?sort=shoeSize', '?filter=email:$eq:x', '?search=x'])(
    'are refused for %s',
    async (query) => {
      expect((await ask(testWorld('healthy'), userPaths.users + query)).status).toBe(400);
    },
  );

  it('ask for a key', async () => {
    expect((await ask(testWorld('healthy'), userPaths.users, { key: '' })).status).toBe(401);
  });

  it('tell what was changed, and are the same after a page of a hundred thousand', async () => {
    const world = testWorld('large-organisation');
    world.editUser(seedFacts.user.id, 'department', 'Treasury');
    const { totalCount, results } = await page(world, '?sort=_id&limit=1');
    expect(totalCount).toBe(seedFacts.largeOrganisationBoundUsers + 60);
    expect(results[0]).toMatchObject({ _id: seedFacts.user.id, department: 'Treasury' });
  });
});

describe('a search for users', () => {
  it('finds by any of the terms in any of the fields, whatever the case', async () => {
    const found = await search(testWorld('healthy'), {
      searchFilter: { searchTerm: ['KELLER', 'lars.ibr'], fields: ['lastname', 'email'] },
      fields: 'firstname lastname',
      sort: 'email',
    });
    expect(names(found)).toEqual(['Jonas Keller', 'Lars Ibrahim']);
    expect(found.totalCount).toBe(2);
  });

  it('pages, and takes fields as a list too', async () => {
    const found = await search(testWorld('healthy'), {
      fields: ['email'],
      skip: 1,
      limit: 2,
      sort: '-email',
    });
    expect([found.totalCount, found.results.length]).toEqual([240, 2]);
    expect(found.results[0]).not.toHaveProperty('firstname');
  });

  it.each<[string, object]>([
    ['a limit above a hundred', { limit: 101 }],
    ['a filter', { filter: { and: [] } }],
    ['a search without fields', { searchFilter: { searchTerm: 'x' } }],
  ])('refuses %s', async (_name, body) => {
    expect((await ask(testWorld('healthy'), userPaths.search, { method: 'POST', body })).status).toBe(400);
  });
});
