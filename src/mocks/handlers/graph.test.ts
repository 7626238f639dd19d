import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { paths, WireBoundUser } from '../../api/contract';
import { WireGraphError, WireRoleAssignmentPage, graphPaths, publicGraph } from '../../api/contractGraph';
import { seedFacts } from '../scenarios';
import { allAccounts, askGraph, graphPage } from '../testing/graph';
import { ask, create, directoryId, testWorld } from '../testing/client';

const { people, user } = seedFacts;

const refusal = async (response: Response) => {
  const { error } = v.parse(WireGraphError, await response.json());
  return [response.status, error.code];
};

describe('accounts over the wire', () => {
  it('come with every attribute the console selects, and the manager where there is one', async () => {
    const { accounts } = await allAccounts(testWorld('healthy'));
    const jonas = accounts.find(({ userPrincipalName }) => userPrincipalName === user.email);
    expect(jonas).toMatchObject({
      displayName: user.name,
      department: user.microsoftDepartment,
      mail: user.email,
    });
    expect(accounts.every((account) => 'otherMails' in account && 'onPremisesSyncEnabled' in account)).toBe(
      true,
    );
    const managers = accounts.map(({ manager }) => manager?.id);
    expect(managers).toContain(undefined);
    const ids = new Set(accounts.map(({ id }) => id));
    expect(managers.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  it('have the ids that JumpCloud names for bound users, where it names one', async () => {
    const world = testWorld('healthy');
    const [first, second] = await Promise.all(
      ['0', '100'].map(async (skip) => {
        const query = `?syncStatus=true&limit=100&skip=${skip}`;
        const response = await ask(world, paths.boundUsers(directoryId) + query);
        return v.parse(v.array(WireBoundUser), await response.json());
      }),
    );
    const named = [...(first ?? []), ...(second ?? [])].flatMap(({ externalId }) => externalId ?? []);
    const ids = new Set((await allAccounts(world)).accounts.map(({ id }) => id));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const unnamed = Object.values(people).filter((one) => 'hasNoAccount' in one).length + 1;
    expect(named).toHaveLength(seedFacts.microsoft.boundUsers - unnamed);
  });

  it('tell a text address of two lines, and two accounts with one address', async () => {
    const { accounts } = await allAccounts(testWorld('healthy'));
    expect(accounts.some(({ streetAddress }) => streetAddress?.includes('\r\n'))).toBe(true);
    const addresses = accounts.map(({ mail }) => mail);
    expect(addresses.filter((mail) => mail === 'rosa.ando@oakmere.example')).toHaveLength(2);
  });

  it('follow what JumpCloud exports', async () => {
    const world = testWorld('healthy');
    await create(world, 'user_department');
    const { accounts } = await allAccounts(world);
    const jonas = accounts.find(({ userPrincipalName }) => userPrincipalName === user.email);
    expect(jonas?.department).toBe(user.jumpCloudDepartment);
  });

  it('come by a hundred unless told otherwise, with fewer properties', async () => {
    const page = await graphPage(testWorld('healthy'), '/users');
    expect(page.value).toHaveLength(100);
    expect(page.value[0]).not.toHaveProperty('department');
    expect(page['@odata.nextLink']).toMatch(`${publicGraph}/users?`);
  });

  it('name the next page by the address they were asked at', async () => {
    const page = await graphPage(testWorld('healthy'), 'http://127.0.0.1:4175/graph/v1.0/users?$top=5');
    expect(page['@odata.nextLink']).toMatch('http://127.0.0.1:4175/graph/v1.0/users?');
  });

  it.each([
    ['/users?$top=1000', 400, 'Request_BadRequest'],
    ['/users?$skip=10', 400, 'Request_BadRequest'],
    ['/users?$skiptoken=nonsense', 400, 'Request_BadRequest'],
    ['/users?$select=id,shoeSize', 400, 'Request_BadRequest'],
    ['/users?$expand=photo', 400, 'Request_BadRequest'],
    ['/users/$count', 400, 'Request_BadRequest'],
    ['/groups', 404, 'Request_ResourceNotFound'],
  ])('are refused for %s', async (at, status, code) => {
    expect(await refusal(await askGraph(testWorld('healthy'), at))).toEqual([status, code]);
  });

  it('ask for a token, and not for a key of JumpCloud', async () => {
    const response = await askGraph(testWorld('healthy'), '/users', { token: '' });
    expect(await refusal(response)).toEqual([401, 'InvalidAuthenticationToken']);
  });

  it('can be counted, a hundred thousand too', async () => {
    const world = testWorld('healthy');
    const count = await (await askGraph(world, graphPaths.userCount, { eventual: true })).text();
    expect(Number(count)).toBe((await allAccounts(world)).accounts.length);
    const large = await askGraph(testWorld('large-organisation'), graphPaths.userCount, { eventual: true });
    expect(Number(await large.text())).toBeGreaterThan(seedFacts.largeOrganisationBoundUsers - 10);
  });

  it('are none where the organisation has no directory', async () => {
    expect(await graphPage(testWorld('no-directories'), '/users')).toEqual({ value: [] });
  });
});

describe('directory roles over the wire', () => {
  it('name accounts, and readers beside administrators', async () => {
    const world = testWorld('healthy');
    const response = await askGraph(world, graphPaths.roleAssignments);
    const { value } = v.parse(WireRoleAssignmentPage, await response.json());
    const { accounts } = await allAccounts(world);
    const names = value.map(({ principalId }) => accounts.find(({ id }) => id === principalId)?.displayName);
    expect(names).toContain(people.administrator.name);
    expect(names).not.toContain(undefined);
    expect(new Set(value.map(({ roleDefinitionId }) => roleDefinitionId)).size).toBeGreaterThan(2);
  });
});

describe('what goes wrong with Graph', () => {
  it('graph-throttled: every second page waits a second, and all comes in the end', async () => {
    const { accounts, statuses } = await allAccounts(testWorld('graph-throttled'));
    const usual = await allAccounts(testWorld('healthy'));
    expect(accounts.map(({ id }) => id)).toEqual(usual.accounts.map(({ id }) => id));
    expect(statuses).toEqual([200, 429, 200, 200, 429, 200, 200, 429, 200]);
  });

  it('graph-throttled: says how long to wait', async () => {
    const world = testWorld('graph-throttled');
    const next = (await graphPage(world, '/users'))['@odata.nextLink'] ?? '';
    const response = await askGraph(world, next);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '1']);
  });

  it('graph-throttled-for-long: says ten minutes where it has to be waited so long', async () => {
    const world = testWorld('graph-throttled-for-long');
    const next = (await graphPage(world, '/users'))['@odata.nextLink'] ?? '';
    const waits: (string | null)[] = [];
    for (let time = 0; time < 3; time += 1)
      waits.push((await askGraph(world, next)).headers.get('Retry-After'));
    expect(waits).toEqual(['5', null, '600']);
  });

  it('graph-fails-midway: the second page fails three times', async () => {
    const { statuses } = await allAccounts(testWorld('graph-fails-midway'));
    expect(statuses).toEqual([200, 500, 500, 500, 200, 200, 200, 200, 200]);
  });

  it('graph-forbidden: the permission is missing, and JumpCloud answers all the same', async () => {
    const world = testWorld('graph-forbidden');
    expect(await refusal(await askGraph(world, '/users'))).toEqual([403, 'Authorization_RequestDenied']);
    expect((await ask(world, paths.directories)).status).toBe(200);
  });

  it('no-graph: the console is not connected to Graph, elsewhere it is', async () => {
    expect(testWorld('no-graph').graph()).toBeNull();
    const graph = testWorld('healthy').graph();
    expect([graph?.base, await graph?.token()]).toEqual([publicGraph, expect.stringMatching(/^\S+$/)]);
  });
});
