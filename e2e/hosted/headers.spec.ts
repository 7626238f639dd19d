import type { APIResponse } from '@playwright/test';
import { securityHeaders } from '../../deploy/securityHeaders';
import { directoryPath, toggle } from '../exportPage';
import { apiKey, openAndSignIn, signIn } from '../production';
import { expect, refused } from '../story';
import { test } from './hosted';

const lowered = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

const key = { 'x-api-key': apiKey };

test('every answer of a whole visit is secured', async ({ page }) => {
  const bare: string[] = [];
  page.on('response', (response) => {
    const headers = response.headers();
    const missing = Object.keys(lowered).filter((name) => headers[name] !== lowered[name]);
    if (missing.length > 0) bare.push(`${response.url()}: ${missing.join(', ')}`);
  });
  await openAndSignIn(page, directoryPath);
  await page.getByRole('link', { name: 'Attribute data' }).first().click();
  await expect(page.getByRole('heading', { name: 'Attribute data' })).toBeFocused();
  expect(bare).toEqual([]);
});

test.describe('code from elsewhere', () => {
  test.use({ expectedErrors: /requires 'TrustedScriptURL' assignment/ });

  test('is refused by the policy', async ({ page }) => {
    await page.goto('/');
    const policy = lowered['content-security-policy'] ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
    const start = (address: string) =>
      page.evaluate((where) => {
        try {
          return new Worker(where) instanceof Worker ? 'started' : 'unclear';
        } catch {
          return 'refused';
        }
      }, address);
    expect(await start('https://elsewhere.example/worker.js')).toBe('refused');
    expect(await start('data:text/javascript,1')).toBe('refused');
  });
});

test('assets are kept for good and compressed, the page is asked for anew', async ({ page }) => {
  const scripts: Record<string, string>[] = [];
  page.on('response', (response) => {
    if (/\/assets\/.+\.js$/.test(response.url())) scripts.push(response.headers());
  });
  const answer = await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(answer?.headers()['cache-control']).toBe('no-cache');
  expect(scripts.length).toBeGreaterThan(3);
  for (const headers of scripts) {
    expect(headers).toMatchObject({
      'content-encoding': /^(br|gzip)$/.exec(headers['content-encoding'] ?? '')?.[0],
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript',
    });
  }
});

test('answers of JumpCloud are kept nowhere and bring no cookie', async ({ page }) => {
  const answer: APIResponse = await page.request.get('/api/v2/directories?limit=100', { headers: key });
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({ ...lowered, 'cache-control': 'no-store' });
  expect(answer.headers()).not.toHaveProperty('set-cookie');
});

test.describe('what the console does not use', () => {
  test.use({ expectedErrors: refused(403) });

  test('is refused, also to whoever is signed in', async ({ page }) => {
    await openAndSignIn(page, directoryPath);
    const statuses = await page.evaluate(
      (headers) =>
        Promise.all(
          [
            ['GET', '/api/v2/users'],
            ['GET', '/api/organizations'],
            ['DELETE', '/api/v2/directories'],
            ['POST', '/api/v2/office365s'],
            ['GET', '/api/v2/%64irectories'],
            ['POST', '/insights/directory/v1/events/distinct'],
          ].map(async ([method = '', path = '']) => (await fetch(path, { method, headers })).status),
        ),
      key,
    );
    expect(new Set(statuses)).toEqual(new Set([403]));
    await expect(toggle(page, 'Department')).toBeVisible();
  });
});

test('the licences of what is used are a link away', async ({ page, context }) => {
  await page.goto('/');
  await signIn(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Licences' }).click();
  const notice = await opened;
  await expect(notice.getByText(/react-dom 19/)).toBeVisible();
});
