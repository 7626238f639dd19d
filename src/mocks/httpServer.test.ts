import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { paths } from '../api/contract';
import { type RunningServer, startServer } from './httpServer';
import type { ScenarioName } from './scenarios';
import { directoryId } from './testing/client';

let server: RunningServer | null = null;

async function started(scenario: ScenarioName): Promise<string> {
  server = await startServer(0, scenario);
  return server.address;
}

afterEach(async () => {
  await server?.close();
  server = null;
});

const headers = { 'x-api-key': 'any', 'content-type': 'application/json' };

describe('the simulation over real HTTP', () => {
  it('keeps what a client writes', async () => {
    const rules = `${await started('healthy')}${paths.rules(directoryId)}`;
    const body = JSON.stringify({ builtIn: 'user_department' });
    expect((await fetch(rules, { method: 'POST', headers, body })).status).toBe(201);
    const list = await fetch(rules, { headers });
    expect(list.headers.get('X-Total-Count')).toBe('5');
    expect(await list.json()).toHaveLength(5);
  });

  it('asks for a key, and knows no other path', async () => {
    const address = await started('healthy');
    expect((await fetch(address + paths.directories)).status).toBe(401);
    expect((await fetch(`${address}/api/v2/else`, { headers })).status).toBe(404);
    expect((await fetch(`${address}/`, { headers })).status).toBe(404);
  });

  it('answers Graph below /graph, and names the next page there', async () => {
    const address = await started('graph-throttled');
    const authorization = 'Bearer any';
    const first = await fetch(`${address}/graph/v1.0/users`, { headers: { authorization } });
    const page: unknown = await first.json();
    expect(page).toMatchObject({ '@odata.nextLink': expect.stringMatching(`^${address}/graph/v1.0/users`) });
    expect((await fetch(`${address}/graph/v1.0/users`)).status).toBe(401);
    expect((await fetch(`${address}/graph/v1.0/groups`, { headers: { authorization } })).status).toBe(404);
  });

  it('drops the connection where the scenario says so', async () => {
    const address = await started('offline');
    await expect(fetch(address + paths.directories, { headers })).rejects.toThrow('fetch failed');
  });

  it('refuses to begin an unknown scenario, and lists the known ones', () => {
    const command = ['--import', 'tsx', 'src/mocks/server.ts', '--port', '0', '--scenario', 'helthy'];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/healthy, nothing-exported/);
  });
});
