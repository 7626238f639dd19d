/** A client of the simulated Graph for tests: the same handlers as in the browser, without a network. */
import { getResponse } from 'msw';
import * as v from 'valibot';
import { type WireGraphUser, WireGraphUserPage, graphPaths, publicGraph } from '../../api/contractGraph';
import type { World } from '../world';

interface Asked {
  /** An empty text sends no token. */
  readonly token?: string;
  readonly eventual?: boolean;
}

/** Asks for a path below Graph's base, or for an address. */
export async function askGraph(world: World, at: string, asked: Asked = {}): Promise<Response> {
  const { token = 'any', eventual = false } = asked;
  const headers = new Headers();
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (eventual) headers.set('ConsistencyLevel', 'eventual');
  const request = new Request(at.startsWith('/') ? publicGraph + at : at, { headers });
  const response = await getResponse(world.handlers, request);
  if (!response) throw new Error(`Nobody answers ${at}`);
  return response;
}

export async function graphPage(world: World, at: string): Promise<WireGraphUserPage> {
  return v.parse(WireGraphUserPage, await (await askGraph(world, at)).json());
}

/** All accounts, page by page; a failed page is asked for again. */
export async function allAccounts(world: World): Promise<{ accounts: WireGraphUser[]; statuses: number[] }> {
  const accounts: WireGraphUser[] = [];
  const statuses: number[] = [];
  for (let at: string | null = graphPaths.users; at !== null;) {
    const response = await askGraph(world, at);
    statuses.push(response.status);
    if (!response.ok) continue;
    const page = v.parse(WireGraphUserPage, await response.json());
    accounts.push(...page.value);
    at = page['@odata.nextLink'] ?? null;
  }
  return { accounts, statuses };
}
