import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { directoryId } from '../backup/testing/backups';
import { planSave } from '../plan';
import { rulesSaying, travelling } from '../testing/directions';
import { planToCurl } from './planToCurl';
import type { SharedPlan } from './sharedPlan';

const plan: SharedPlan = {
  directory: { id: directoryId, name: 'Contoso' },
  madeAt: '2026-11-23T10:00:00.000Z',
  changes: { turnOn: ['city'], turnOff: [] },
  imported: ['city'],
  effect: null,
};
const steps = planSave(rulesSaying(travelling([], ['city'])), plan.changes);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Runs the plan against a server that answers removals like this. */
async function run(status: number, headers: Readonly<Record<string, string>> = {}) {
  const methods: string[] = [];
  const keys = new Set<unknown>();
  const server = createServer(({ method, headers: sent }, response) => {
    methods.push(method ?? '');
    keys.add(sent['x-api-key']);
    response.writeHead(method === 'DELETE' ? status : 200, method === 'DELETE' ? headers : {}).end('[]');
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  const shell = spawn('sh', ['-c', planToCurl(plan, steps, `http://127.0.0.1:${port}`)], {
    env: { PATH: process.env['PATH'] ?? '', JC_API_KEY: 'a-key' },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.stdin.end('\n');
  const code = await new Promise((resolve) => shell.on('close', resolve));
  return { methods, keys, code };
}

describe.skipIf(!hasCurl)('the plan as curl commands', () => {
  it('turns an import round: removes it, then makes the export', async () => {
    expect(await run(204)).toEqual({
      methods: ['GET', 'DELETE', 'POST', 'GET'],
      keys: new Set(['a-key']),
      code: 0,
    });
  });

  it.each([
    ['refused', 403, {}],
    ['not found', 404, {}],
    ['met by a broken server', 500, {}],
    ['led elsewhere', 302, { location: '/login' }],
  ])('ends before the export where the removal is %s', async (_, status, headers) => {
    const { methods, code } = await run(status, headers);
    expect(methods).toEqual(['GET', 'DELETE']);
    expect(code).not.toBe(0);
  });
});
