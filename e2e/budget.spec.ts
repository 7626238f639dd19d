import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { directoryPath } from './exportPage';
import { openAndSignIn, test } from './production';
import { expect } from './story';

/** 150 KiB of JavaScript for User Attributes Export of a directory, with nothing in the cache. */
const budget = 150 * 1024;

const compressed = (file: Buffer) =>
  brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Every script the page has loaded by now and from now on, each once. */
function scriptsOf(page: Page): ReadonlyMap<string, Response> {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  return scripts;
}

/**
 * The key is in memory only, so whoever opens the page with a cold cache signs in there first. What the sign-in page
 * loads counts as well: it is a little more than the page needs, and nobody gets there with less.
 */
test('the page of a directory keeps to its budget of bytes', async ({ page, console: address }) => {
  const scripts = scriptsOf(page);
  await openAndSignIn(page, address + directoryPath);
  await expect(page.getByText('180 bound users')).toBeVisible();
  const sizes = await Promise.all(
    [...scripts.values()].map(async (script) => compressed(await script.body())),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stdout.write(
    `JavaScript of a directory's page: ${total} bytes in ${sizes.length} files, at most ${budget}\n`,
  );
  expect(sizes.length).toBeGreaterThan(3);
  expect(total).toBeLessThanOrEqual(budget);
});
