/** What JumpCloud may say to a key, and what the sign-in page makes of it. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { goToExport, openExport, pendingBar, saveOverwriting, told, toggle } from './exportPage';
import { expect, refused, test } from './story';

async function signIn(page: Page, key: string, organization = ''): Promise<void> {
  await page.getByLabel('API key').fill(key);
  await page.getByLabel('Organisation ID (optional)').fill(organization);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test.use({ expectedErrors: refused(401, 403, 404) });

for (const [scenario, why, words] of [
  ['key-refused', 'no longer accepts the key', 'JumpCloud does not accept this API key on its own'],
  ['key-expired', 'The key you signed in with has expired', 'This API key has expired'],
] as const) {
  test(`${scenario}: says so, and another key goes on at the same address`, async ({ page }) => {
    await goToExport(page, scenario);
    await expect(page.getByText('Your session ended', { exact: true })).toBeVisible();
    await expect(page.getByText(why)).toBeVisible();
    await signIn(page, seedFacts.apiKey);
    await expect(told(page, 'alert', words)).toBeVisible();
    await expectAccessible(page);
    await signIn(page, 'another-key');
    await expect(toggle(page, 'Department')).toBeVisible();
  });
}

test('a blocked network address is told apart from a wrong key', async ({ page }) => {
  await goToExport(page, 'address-blocked');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, 'another-key');
  const problem = told(page, 'alert', 'JumpCloud blocks the network address you come from');
  await expect(problem).toContainText('Try from another network');
  await expect(problem).toContainText('Your IP address is blocked');
});

test('an administrator of several organisations is asked for the one to open', async ({ page }) => {
  await goToExport(page, 'several-organisations');
  await expect(page.getByText('JumpCloud asks for an organisation ID')).toBeVisible();
  await signIn(page, 'a-key');
  await expect(told(page, 'alert', 'An organisation ID is needed')).toBeVisible();
  await signIn(page, 'a-key', '5f0a1c7e9b3d246800000009');
  await expect(told(page, 'alert', 'JumpCloud does not know this organisation ID')).toBeVisible();
  await signIn(page, 'a-key', seedFacts.organizationId);
  await expect(toggle(page, 'Department')).toBeVisible();
});

test('an expired session goes on in the same organisation: only there are its unsaved changes', async ({
  page,
}) => {
  await openExport(page, 'session-expired');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, seedFacts.apiKey, seedFacts.organizationId);
  await toggle(page, 'Department').click();
  await saveOverwriting(page);

  await expect(page.getByText('Your session ended', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Organisation ID (optional)')).toHaveValue(seedFacts.organizationId);
  await signIn(page, 'another-key');
  await expect(toggle(page, 'Department')).toBeVisible();
  await expect(pendingBar(page)).toBeHidden();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await signIn(page, 'another-key', seedFacts.organizationId);
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
});
