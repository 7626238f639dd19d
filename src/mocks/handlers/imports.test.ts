import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { importPaths, WireImportPage, WireKnownUser } from '../../api/contractImport';
import { userPaths } from '../../api/contractUsers';
import { type ScenarioName, seedFacts } from '../scenarios';
import { ask, directoryId, testWorld } from '../testing/client';
import type { World } from '../world';

const path = importPaths.importUsers(directoryId);

async function page(world: World, query: Record<string, string> = {}): Promise<WireImportPage> {
  const response = await ask(world, `${path}?${new URLSearchParams(query)}`);
  return v.parse(WireImportPage, await response.json());
}

/** A search, with the header that Graph wants. */
async function search(world: World, text: string, level = 'eventual'): Promise<Response> {
  const headers = { 'x-api-key': seedFacts.apiKey, ConsistencyLevel: level };
  const url = `http://console.example${path}?${new URLSearchParams({ search: text })}`;
  const response = await getResponse(world.handlers, new Request(url, { headers }));
  if (!response) throw new Error('Nobody answers');
  return response;
}

const found = async (text: string) => {
  const answer = await search(testWorld('import-conflict'), text);
  return (v.parse(WireImportPage, await answer.json()).users ?? []).map((user) => user.userPrincipalName);
};

const create = (world: World, body: unknown) => ask(world, userPaths.users, { method: 'POST', body });
const newUser = { username: 'new.user', email: 'new.user@oakmere.example', firstname: 'New' };

describe('the list of those who can be imported', () => {
  it('has whoever is in Microsoft 365 only, with four facts each', async () => {
    const { users = [], skipToken } = await page(testWorld('healthy'));
    expect(users).toHaveLength(seedFacts.unclaimedAccounts);
    expect(Object.keys(users?.[0] ?? {})).toEqual(['id', 'givenName', 'surname', 'userPrincipalName']);
    expect(skipToken).toBeUndefined();
  });

  it('comes by pages, each person once', async () => {
    const world = testWorld('many-to-import');
    const ids: string[] = [];
    let pages = 0;
    for (let token: string | null | undefined = ''; typeof token === 'string'; pages += 1) {
      const next: WireImportPage = await page(
        world,
        token === '' ? { top: '500' } : { top: '500', skipToken: token },
      );
      ids.push(...(next.users ?? []).map(({ id }) => id));
      token = next.skipToken;
    }
    expect([pages, new Set(ids).size]).toEqual([5, seedFacts.manyToImport]);
  });

  it('is searched as Graph searches: words of the name from their beginning, the sign-in name from its own', async () => {
    const { usernameTaken } = seedFacts.strangers;
    expect(await found('"displayName:weber jon"')).toEqual([usernameTaken.signInName]);
    expect(await found('"displayName:eber"')).toEqual([]);
    expect(await found('"displayName:nobody" OR "userPrincipalName:JONAS.K"')).toEqual([
      usernameTaken.signInName,
    ]);
    expect(await found(String.raw`"displayName:a \"quoted\" name"`)).toEqual([]);
  });

  it.each([
    'jonas',
    '"jonas"',
    '"displayName:a"b"',
    '"mail:a" AND "displayName:b"',
    String.raw`"displayName:a\b"`,
  ])('refuses the search %s', async (text) => {
    expect((await search(testWorld('healthy'), text)).status).toBe(400);
  });

  it('refuses a search without the header, an unknown token, and everything while the token is broken', async () => {
    expect((await search(testWorld('healthy'), '"displayName:a"', 'session')).status).toBe(400);
    expect((await ask(testWorld('healthy'), `${path}?skipToken=x`)).status).toBe(400);
    expect((await ask(testWorld('token-expired'), path)).status).toBe(400);
  });
});

describe('a JumpCloud user who is made', () => {
  it('is answered with an id, is found again, and is no longer offered', async () => {
    const world = testWorld('healthy');
    const [first] = (await page(world)).users ?? [];
    const body = { ...newUser, email: first?.userPrincipalName };
    const response = await create(world, body);
    const made = v.parse(WireKnownUser, await response.json());
    expect([response.status, made.username]).toEqual([200, 'new.user']);
    const { users } = await page(world);
    expect(users).toHaveLength(seedFacts.unclaimedAccounts - 1);
    const again = await create(world, body);
    expect(again.status).toBe(400);
    expect(await again.json()).toMatchObject({ message: expect.stringContaining('already exists') });
  });

  it.each<[string, object]>([
    ['without a username', { email: newUser.email }],
    ['without an email', { username: newUser.username }],
    ['with a username that somebody has', { ...newUser, username: 'jonas.keller' }],
    ['with a username that is none', { ...newUser, username: 'new user' }],
  ])('is refused %s', async (_name, body) => {
    expect((await create(testWorld('healthy'), body)).status).toBe(400);
  });

  it.each<[ScenarioName, number]>([
    ['import-refused', 403],
    ['read-only-admin', 403],
  ])('is refused in %s by %i', async (scenario, status) => {
    const world = testWorld(scenario);
    expect((await create(world, newUser)).status).toBe(status);
    expect((await page(world)).users).not.toEqual([]);
  });

  it('is there although the answer is lost, in write-applied-but-answer-lost', async () => {
    const world = testWorld('write-applied-but-answer-lost');
    expect((await create(world, newUser)).type).toBe('error');
    expect((await create(world, newUser)).status).toBe(400);
  });
});

it('import-search-refused: lists everybody and searches nobody', async () => {
  const world = testWorld('import-search-refused');
  expect((await search(world, '"displayName:a"')).status).toBe(400);
  expect((await page(world)).users).toHaveLength(seedFacts.unclaimedAccounts);
});

it('everybody-imported: nobody is left to import', async () => {
  expect((await page(testWorld('everybody-imported'))).users).toEqual([]);
});
