/** What happens to a page that nobody uses. Time is moved by the stories. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { openExport, pendingBar, toggle } from './exportPage';
import { expect, test } from './story';

const warning = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });
const locked = (page: Page) => page.getByText('Locked because nobody used this page', { exact: true });

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await openExport(page, 'healthy');
});

test('after a warning the page locks, and signing in brings back the changes at the same address', async ({
  page,
}) => {
  await toggle(page, 'Department').click();
  const address = page.url();
  await page.clock.runFor('13:50');
  await expect(warning(page)).toBeHidden();
  await page.clock.runFor('00:12');
  await expect(warning(page)).toContainText(/Locks in \d+ seconds\./);
  const stay = warning(page).getByRole('button', { name: 'Stay signed in' });
  await expect(stay).toBeFocused();
  await expect(stay).toHaveCSS('background-color', 'rgb(11, 107, 117)');
  await expect(warning(page).getByRole('button', { name: 'Lock now' })).toHaveCSS(
    'background-color',
    'rgb(255, 255, 255)',
  );
  await expectAccessible(page);

  await page.clock.runFor('01:00');
  await expect(locked(page)).toBeVisible();
  await expect(warning(page)).toBeHidden();
  await expect(page.getByRole('switch')).toHaveCount(0);
  expect(page.url()).toBe(address);

  await page.getByLabel('API key').fill('another-key');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await expect(toggle(page, 'Department')).toBeChecked();
});

test('staying signed in begins the time anew', async ({ page }) => {
  await page.clock.runFor('14:30');
  await warning(page).getByRole('button', { name: 'Stay signed in' }).click();
  await expect(warning(page)).toBeHidden();
  await page.clock.runFor('13:50');
  await expect(warning(page)).toBeHidden();
  await expect(toggle(page, 'Department')).toBeVisible();
  await page.clock.runFor('00:30');
  await page.keyboard.press('Escape');
  await expect(warning(page)).toBeHidden();
});

test('whoever leaves can lock at once', async ({ page }) => {
  await page.clock.runFor('14:30');
  await warning(page).getByRole('button', { name: 'Lock now' }).click();
  await expect(locked(page)).toBeVisible();
});

test('using the page keeps it open', async ({ page }) => {
  // The warning proves that the watch has begun: it is loaded after the page.
  await page.clock.runFor('14:30');
  await warning(page).getByRole('button', { name: 'Stay signed in' }).click();
  await page.clock.runFor('13:00');
  await toggle(page, 'Department').press('Space');
  await page.clock.runFor('13:30');
  await expect(warning(page)).toBeHidden();
  await expect(toggle(page, 'Department')).toBeChecked();
});

test('a laptop that slept is locked when it wakes, whatever is touched first', async ({ page }) => {
  await page.clock.setSystemTime(Date.now() + 8 * 3_600_000);
  await page.mouse.move(200, 200);
  await expect(locked(page)).toBeVisible();
});
