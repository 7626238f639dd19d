import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible';
import { expect, refused } from '../story';
import { test } from './hosted';

const setUp = (folder: string, text: string) => writeFileSync(join(folder, 'config.json'), text);

const problem = (page: Page) => page.getByRole('heading', { name: 'The console is not set up correctly' });

test('the title and the way to JumpCloud are as they are set up', async ({ page, host }) => {
  setUp(host.folder, '{"backend":"live","region":"EU","title":"Oakmere exports"}');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Oakmere exports' })).toBeVisible();
  await expect(page).toHaveTitle('Sign in · Oakmere exports');
  await expect(page.getByRole('link', { name: 'JumpCloud Admin Portal' })).toHaveAttribute(
    'href',
    'https://console.eu.jumpcloud.com',
  );
});

test('a file that is not right is a clear page', async ({ page, host }) => {
  for (const [body, words] of [
    ['backend: live', 'is not right'],
    ['{"backend":"live","region":"FR"}', 'region is not as'],
    ['{"backend":"mock","region":"US"}', 'does not contain'],
  ] as const) {
    setUp(host.folder, body);
    await page.goto('/');
    await expect(problem(page)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(words);
  }
  await expectAccessible(page);
});

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: refused(404) });

  test('is a clear page', async ({ page, host }) => {
    rmSync(join(host.folder, 'config.json'));
    await page.goto('/');
    await expect(problem(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});
