/** A client of the simulation for tests: the same handlers as in the browser, without a network. */
import { getResponse } from 'msw';
import * as v from 'valibot';
import { WireRule, paths } from '../../api/contract';
import { type ScenarioName, seedFacts } from '../scenarios';
import { type WorldStorage, memoryStorage } from '../storage';
import { type World, createWorld } from '../world';

export const testNow = Date.UTC(2026, 10, 23, 9);

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  /** An empty text sends no key. */
  readonly key?: string;
  readonly organization?: string;
}

/** A world in which no time passes, nobody waits, and chance is always the same. */
export const testWorld = (scenario: ScenarioName, storage: WorldStorage = memoryStorage()): World =>
  createWorld({ scenario, storage, now: () => testNow, random: () => 0.5 });

/** Asks the world; the answer is `Response.error()` where the connection is lost. */
export async function ask(world: World, path: string, asked: Asked = {}): Promise<Response> {
  const { method = 'GET', key = seedFacts.apiKey, organization } = asked;
  const headers = new Headers();
  if (key) headers.set('x-api-key', key);
  if (organization) headers.set('x-org-id', organization);
  const body = asked.body === undefined ? null : JSON.stringify(asked.body);
  const request = new Request(`http://console.example${path}`, { method, headers, body });
  const response = await getResponse(world.handlers, request);
  if (!response) throw new Error(`Nobody answers ${method} ${path}`);
  return response;
}

export const directoryId = seedFacts.microsoft.id;
export const rulesPath = paths.rules(directoryId);

export const listRules = async (world: World) => {
  const response = await ask(world, `${rulesPath}?limit=100`);
  return v.parse(v.array(WireRule), await response.json());
};

/** The names of the rules that the first directory has now. */
/** The names of the rules that export. */
export const ruleNames = async (world: World) =>
  (await listRules(world)).filter((rule) => rule.direction === 'export').map((rule) => rule.builtIn);

export const create = (world: World, builtIn: string, key: string = seedFacts.apiKey) =>
  ask(world, rulesPath, { method: 'POST', body: { builtIn }, key });

export async function remove(world: World, builtIn: string): Promise<Response> {
  const rules = await listRules(world);
  const id = rules.find((rule) => rule.builtIn === builtIn)?.id ?? '';
  return ask(world, paths.rule(directoryId, id), { method: 'DELETE' });
}
