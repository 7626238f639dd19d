import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible';
import { expect, lost, refused } from '../story';
import { test } from './hosted';

const setUp = (page: Page, status: number, body: string) =>
  page.route('/config.json', (route) => route.fulfill({ status, body, contentType: 'application/json' }));

const problem = (page: Page) => page.getByRole('heading', { name: 'The console is not set up correctly' });

test('the title and the way to JumpCloud are as they are set up', async ({ page }) => {
  await setUp(page, 200, '{"backend":"live","region":"EU","title":"Oakmere exports"}');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Oakmere exports' })).toBeVisible();
  await expect(page).toHaveTitle('Sign in · Oakmere exports');
  await expect(page.getByRole('link', { name: 'JumpCloud Admin Portal' })).toHaveAttribute(
    'href',
    'https://console.eu.jumpcloud.com',
  );
});

test('a file that is not right is a clear page', async ({ page }) => {
  for (const [body, words] of [
    ['backend: live', 'is not right'],
    ['{"backend":"live","region":"FR"}', 'region is not as'],
    ['{"backend":"mock","region":"US"}', 'does not contain'],
  ] as const) {
    await setUp(page, 200, body);
    await page.goto('/');
    await expect(problem(page)).toBeVisible();
    await expect(page.getByRole('main')).toContainText(words);
  }
  await expectAccessible(page);
});

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: refused(404) });

  test('is a clear page', async ({ page }) => {
    await setUp(page, 404, '');
    await page.goto('/');
    await expect(problem(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});

test.describe('a file that cannot be fetched', () => {
  test.use({ expectedErrors: lost });

  test('is a clear page', async ({ page }) => {
    await page.route('/config.json', (route) => route.abort());
    await page.goto('/');
    await expect(problem(page)).toBeVisible();
  });
});
