/** The console as engineers run it: `npm run dev`, with nothing left of a run before. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { directoryPath } from './exportPage';
import { compare } from './preview';
import { expect, test } from './story';

test('shows a directory and compares it, without loading the page a second time', async ({ page }) => {
  const cacheDir = await mkdtemp(join(tmpdir(), 'dev-'));
  const server = await createServer({ mode: 'mock', logLevel: 'silent', cacheDir, server: { port: 0 } });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto(new URL(`${directoryPath}?scenario=healthy`, address).href);
  // The first page waits for the dependencies to be bundled.
  await expect(page.getByRole('button', { name: 'Look before you save' })).toBeVisible({ timeout: 30_000 });
  await compare(page, 'graph');
  expect(loads).toBe(1);
  await server.close();
  await rm(cacheDir, { recursive: true });
});
