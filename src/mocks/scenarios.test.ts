import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { WireDirectory, WireRule, builtInRules, paths } from '../api/contract';
import { type ScenarioName, scenarios, seedFacts } from './scenarios';
import { memoryStorage } from './storage';
import {
  ask,
  create,
  directoryId,
  listRules,
  remove,
  ruleNames,
  rulesPath,
  testNow,
  testWorld,
} from './testing/client';
import { createWorld } from './world';

const firstDirectory = async (scenario: ScenarioName) => {
  const response = await ask(testWorld(scenario), `${paths.directories}?limit=100`);
  const directories = v.parse(v.array(WireDirectory), await response.json());
  return directories.find(({ id }) => id === directoryId);
};

const rulesOf = (scenario: ScenarioName) => ruleNames(testWorld(scenario));

const usual = [...seedFacts.exportedRules];

describe('what a scenario begins with', () => {
  it('exports what its name says', async () => {
    const all = builtInRules.filter((rule) => rule !== 'user_principal_name_from_alternate_email');
    expect(await rulesOf('nothing-exported')).toEqual([]);
    expect((await rulesOf('everything-exported')).toSorted((a, b) => a.localeCompare(b))).toEqual(all);
    expect(await rulesOf('sign-in-name-exported')).toContain('user_principal_name_from_alternate_email');
    expect(await rulesOf('unknown-rule')).toEqual([...usual, seedFacts.unknownRule]);
  });

  it('has more rules than a default page where everything is exported', async () => {
    const response = await ask(testWorld('everything-exported'), rulesPath);
    expect(await response.json()).toHaveLength(10);
  });

  it('has no directory in no-directories', async () => {
    const response = await ask(testWorld('no-directories'), paths.directories);
    expect(await response.json()).toEqual([]);
  });

  it('tells the state of the token', async () => {
    const expired = await firstDirectory('token-expired');
    const unconfirmed = await firstDirectory('connection-unconfirmed');
    const healthy = await firstDirectory('healthy');
    expect(expired?.oAuthStatus).toMatchObject({ error: 'invalid_grant', errorMessage: /^AADSTS/ });
    expect(unconfirmed?.oAuthStatus?.error).toBeUndefined();
    const isPast = [expired, unconfirmed, healthy].map(
      (directory) => Number(directory?.oAuthStatus?.expiry?.seconds) * 1000 < testNow,
    );
    expect(isPast).toEqual([true, true, false]);
  });

  it('refuses writes with 400 while the token is broken, but not while it is unconfirmed', async () => {
    expect((await create(testWorld('token-expired'), 'user_state')).status).toBe(400);
    expect((await create(testWorld('connection-unconfirmed'), 'user_state')).status).toBe(201);
  });
});

describe('what goes wrong in a scenario', () => {
  it('save-fails: saves nothing', async () => {
    const world = testWorld('save-fails');
    expect((await create(world, 'user_state')).status).toBe(500);
    expect((await remove(world, 'user_city')).status).toBe(500);
    expect(await ruleNames(world)).toEqual(usual);
  });

  it('second-change-fails: fails once, then works', async () => {
    const world = testWorld('second-change-fails');
    const answers = [
      await remove(world, 'user_city'),
      await create(world, 'user_state'),
      await create(world, 'user_state'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 500, 201]);
  });

  it('write-applied-but-answer-lost: loses one answer, and the change is there', async () => {
    const world = testWorld('write-applied-but-answer-lost');
    expect((await create(world, 'user_state')).type).toBe('error');
    expect(await ruleNames(world)).toEqual([...usual, 'user_state']);
    expect((await create(world, 'user_country')).status).toBe(201);
  });

  it('already-exported-elsewhere: answers 409, and the second administrator did it', async () => {
    const world = testWorld('already-exported-elsewhere');
    expect((await create(world, 'user_state')).status).toBe(409);
    expect(await ruleNames(world)).toContain('user_state');
    expect(world.log().map(({ by }) => by)).toEqual(['second']);
  });

  it('changed-by-someone-else: the second reading differs by one on and one off', async () => {
    const world = testWorld('changed-by-someone-else');
    const before = await ruleNames(world);
    const after = await ruleNames(world);
    expect(after.filter((name) => !before.includes(name))).toEqual([seedFacts.changedElsewhere.switchedOn]);
    expect(before.filter((name) => !after.includes(name))).toEqual([seedFacts.changedElsewhere.switchedOff]);
    expect(await ruleNames(world)).toEqual(after);
  });

  it('turned-round-elsewhere: the second reading tells an export where there was an import', async () => {
    const world = testWorld('turned-round-elsewhere');
    const directions = async () =>
      (await listRules(world))
        .filter(({ builtIn }) => builtIn === seedFacts.importedRule)
        .map(({ direction }) => direction);
    expect([await directions(), await directions(), await directions()]).toEqual([
      ['import'],
      ['export'],
      ['export'],
    ]);
  });

  it('turning-round-fails: the import is gone, the export fails once', async () => {
    const world = testWorld('turning-round-fails');
    expect((await remove(world, seedFacts.importedRule)).status).toBe(204);
    expect((await create(world, seedFacts.importedRule)).status).toBe(500);
    expect(await ruleNames(world)).toEqual(usual);
    expect((await create(world, seedFacts.importedRule)).status).toBe(201);
  });

  it('rate-limited: says how long to wait, once for each kind of request', async () => {
    const world = testWorld('rate-limited');
    const first = await ask(world, rulesPath);
    expect([first.status, first.headers.get('Retry-After')]).toEqual([429, '1']);
    expect((await ask(world, rulesPath)).status).toBe(200);
    expect((await create(world, 'user_state')).status).toBe(429);
    expect((await create(world, 'user_state')).status).toBe(201);
  });

  it('read-only-admin: reads everything and changes nothing, not even what does not exist', async () => {
    const world = testWorld('read-only-admin');
    const nothing = paths.rule(directoryId, '0'.repeat(24));
    expect((await create(world, 'user_state')).status).toBe(403);
    expect((await remove(world, 'user_city')).status).toBe(403);
    expect((await ask(world, nothing, { method: 'DELETE' })).status).toBe(403);
    expect(await ruleNames(world)).toEqual(usual);
  });

  it('session-expired: refuses the key of the console from the first write on, over a reload, and takes others', async () => {
    const storage = memoryStorage();
    const world = testWorld('session-expired', storage);
    expect(await ruleNames(world)).toEqual(usual);
    expect((await create(world, 'user_state')).status).toBe(401);
    const reloaded = createWorld({ storage, now: () => testNow, random: () => 0.5 });
    expect((await ask(reloaded, paths.directories)).status).toBe(401);
    expect((await create(reloaded, 'user_state', 'a new key')).status).toBe(201);
  });

  it('offline: no request gets through', async () => {
    expect((await ask(testWorld('offline'), paths.directories)).type).toBe('error');
  });

  it('broken-contract: the list of rules is not what the contract says', async () => {
    const response = await ask(testWorld('broken-contract'), rulesPath);
    expect(response.status).toBe(200);
    expect(v.is(v.array(WireRule), await response.json())).toBe(false);
  });

  it.each([
    ['events-forbidden', 403],
    ['history-unavailable', 500],
  ] as const)('%s: answers %i for events, and rules can be changed', async (scenario, status) => {
    const world = testWorld(scenario);
    expect((await ask(world, paths.events, { method: 'POST', body: {} })).status).toBe(status);
    expect((await create(world, 'user_state')).status).toBe(201);
  });

  it('slow: waits before it answers', async () => {
    const waited: number[] = [];
    const world = createWorld({
      scenario: 'slow',
      storage: memoryStorage(),
      now: () => testNow,
      random: () => 0.5,
      wait: (milliseconds) => {
        waited.push(milliseconds);
        return Promise.resolve();
      },
    });
    await ask(world, paths.directories);
    expect(waited).toHaveLength(1);
  });
});

describe('every scenario', () => {
  it.each(scenarios.map(({ name }) => name))('%s answers or refuses, and never breaks', async (scenario) => {
    const response = await ask(testWorld(scenario), `${rulesPath}?limit=100`);
    expect([0, 200, 401, 403, 404, 429]).toContain(response.status);
  });
});
