import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { WireBoundUser, WireDirectory, WireInstance, paths } from '../../api/contract';
import { type ScenarioName, seedFacts } from '../scenarios';
import { ask, directoryId, testWorld } from '../testing/client';

const json = async <Schema extends v.GenericSchema>(response: Response, schema: Schema) =>
  v.parse(schema, await response.json());

const list = (scenario: ScenarioName, query = '') => ask(testWorld(scenario), `${paths.directories}${query}`);

describe('directories over the wire', () => {
  it('lists two of Microsoft 365, one of Google, one of LDAP; only Microsoft 365 tells of a token', async () => {
    const directories = await json(await list('healthy'), v.array(WireDirectory));
    expect(directories.map(({ type, oAuthStatus }) => [type, oAuthStatus !== undefined])).toEqual([
      ['office_365', true],
      ['g_suite', false],
      ['office_365', true],
      ['ldap_server', false],
    ]);
  });

  it('answers ten unless told otherwise, and the Microsoft 365 ones come later where there are many', async () => {
    const page = await json(await list('many-directories'), v.array(WireDirectory));
    expect(page).toHaveLength(10);
    expect(page.filter(({ type }) => type === 'office_365')).toEqual([]);
    const all = await json(await list('many-directories', '?limit=100'), v.array(WireDirectory));
    expect(all).toHaveLength(seedFacts.manyDirectories);
    expect(new Set(all.map(({ id }) => id)).size).toBe(seedFacts.manyDirectories);
  });
});

describe('signs that a list goes on', () => {
  it('gives the total', async () => {
    const response = await list('healthy', '?limit=2');
    expect([response.headers.get('X-Total-Count'), response.headers.get('Link')]).toEqual(['4', null]);
  });

  it('gives a link to the next page, and none on the last', async () => {
    const response = await list('many-directories', '?limit=20');
    expect(response.headers.get('X-Total-Count')).toBeNull();
    const next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1] ?? '';
    const { pathname, search } = new URL(next);
    const last = await ask(testWorld('many-directories'), pathname + search);
    expect(await json(last, v.array(WireDirectory))).toHaveLength(3);
    expect(last.headers.get('Link')).toBeNull();
  });

  it('gives none at all', async () => {
    const response = await list('everything-exported', '?limit=2');
    expect([response.headers.get('X-Total-Count'), response.headers.get('Link')]).toEqual([null, null]);
  });
});

describe('a Microsoft 365 directory over the wire', () => {
  it('gives its settings and changes them', async () => {
    const world = testWorld('healthy');
    const path = paths.instance(directoryId);
    const instance = await json(await ask(world, path), WireInstance);
    expect(instance).toMatchObject({ id: directoryId, defaultDomain: { domain: 'oakmere.example' } });
    const body = { userLockoutAction: 'suspend', defaultDomain: {} };
    const patched = await json(await ask(world, path, { method: 'PATCH', body }), WireInstance);
    expect([patched.userLockoutAction, patched.defaultDomain]).toEqual(['suspend', undefined]);
    expect(await json(await ask(world, path), WireInstance)).toEqual(patched);
  });

  it('refuses settings the contract does not know', async () => {
    const body = { color: 'red' };
    const response = await ask(testWorld('healthy'), paths.instance(directoryId), { method: 'PATCH', body });
    expect(response.status).toBe(400);
  });
});

const users = async (query: string, scenario: ScenarioName = 'healthy') => {
  const response = await ask(testWorld(scenario), `${paths.boundUsers(directoryId)}${query}`);
  return { response, users: await json(response, v.array(WireBoundUser)) };
};

const codesIn = async (scenario: ScenarioName) => {
  const { users: all } = await users('?limit=100&syncStatus=true', scenario);
  return all.map(({ syncStatus }) => syncStatus?.code);
};

describe('bound users over the wire', () => {
  it('pages through all of them, each once', async () => {
    const pages = await Promise.all(['?limit=100', '?limit=100&skip=100'].map((query) => users(query)));
    const ids = pages.flatMap((page) => page.users.map(({ id }) => id));
    expect(new Set(ids).size).toBe(seedFacts.microsoft.boundUsers);
    expect(pages[0]?.response.headers.get('X-Total-Count')).toBe('180');
  });

  it('tells external ids and sync status only when asked', async () => {
    const [plain, full] = [await users(''), await users('?syncStatus=true')];
    expect(plain.users.every((user) => !('externalId' in user) && !('syncStatus' in user))).toBe(true);
    expect(full.users.every((user) => user.externalId)).toBe(true);
    expect(full.users.some((user) => user.syncStatus?.code === 0 && user.syncStatus.syncedAt)).toBe(true);
  });

  it('tells good, failed and absent states of synchronisation', async () => {
    const [usual, bad] = [await codesIn('healthy'), await codesIn('sync-errors')];
    for (const codes of [usual, bad]) expect(codes).toEqual(expect.arrayContaining([0, 200, undefined]));
    const failed = (codes: typeof usual) => codes.filter((code) => code && code !== 200).length;
    expect(failed(usual)).toBeGreaterThan(0);
    expect(failed(bad)).toBeGreaterThan(25);
  });

  it('gives one path for each route of binding', async () => {
    const counts = (await users('?limit=100')).users.map((user) => user.paths?.length);
    expect(new Set(counts)).toEqual(new Set([1, 2]));
  });

  it('counts a hundred thousand', async () => {
    const { response } = await users('?limit=1', 'large-organisation');
    expect(response.headers.get('X-Total-Count')).toBe(String(seedFacts.largeOrganisationBoundUsers));
  });
});
