import { directoryPath, pendingBar, saveOverwriting, told, toggle } from '../exportPage';
import { apiKey, openAndSignIn, signIn } from '../production';
import { expect, refused } from '../story';
import { expectReportToBeTrue, expectRowsToBeTrue } from '../truth';
import { test } from './hosted';

for (const hosting of ['nginx', 'start:live'] as const) {
  test.describe(`behind ${hosting}`, () => {
    test.use({ hosting });

    test('sign in, switch on, review, save, reload, sign in again, sign out', async ({ page }) => {
      await openAndSignIn(page, directoryPath);
      await toggle(page, 'Department').click();
      await toggle(page, 'City').click();
      await expect(pendingBar(page)).toContainText('2 unsaved changes: 1 on, 1 off');
      await saveOverwriting(page);
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      expect(await expectReportToBeTrue(page)).toContain('user_department');

      await page.reload();
      await signIn(page);
      await expect(toggle(page, 'Department')).toBeChecked();
      await expect(toggle(page, 'City')).not.toBeChecked();
      await expectRowsToBeTrue(page);

      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeFocused();
      await expect(page.getByRole('switch')).toHaveCount(0);
    });
  });
}

test('the key is kept nowhere', async ({ page, context }) => {
  await openAndSignIn(page, directoryPath);
  await toggle(page, 'Department').click();
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.state,
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map((input) => input.value),
      performance.getEntriesByType('resource').map(({ name }) => name),
      await caches.keys(),
    ]),
  );
  expect(kept).toContain('Department');
  expect(kept).not.toContain(apiKey);
  expect(JSON.stringify(await context.storageState({ indexedDB: true }))).not.toContain(apiKey);
});

test('a preview is read and made by a worker of the page’s own', async ({ page }) => {
  await openAndSignIn(page, directoryPath);
  await toggle(page, 'Department').click();
  await page.getByRole('button', { name: 'Look before you save' }).click();
  await page.getByRole('button', { name: 'Show what would be sent' }).click();
  await expect(page.getByRole('button', { name: 'List the people' })).toBeVisible();
  await expect.poll(() => page.workers()).toHaveLength(1);
  const readByThePage = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(readByThePage.filter((path) => path.startsWith('/api/v2/'))).not.toEqual([]);
  expect(readByThePage).not.toContain('/api/systemusers');
});

test.describe('JumpCloud asks for fewer requests', () => {
  test.use({ scenario: 'rate-limited', expectedErrors: refused(429) });

  test('its answer reaches the page, which waits and goes on', async ({ page }) => {
    await openAndSignIn(page, directoryPath);
    await expectRowsToBeTrue(page);
  });
});

test.describe('JumpCloud is out of reach', () => {
  test.use({ expectedErrors: refused(502) });

  test('the page says so, and nothing is lost', async ({ page, stopJumpCloud }) => {
    await openAndSignIn(page, directoryPath);
    await toggle(page, 'Department').click();
    stopJumpCloud();
    await saveOverwriting(page);
    await expect(told(page, 'alert', 'Nothing was sent')).toBeVisible();
    await expect(toggle(page, 'Department')).toBeChecked();
  });
});
