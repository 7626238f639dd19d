/** The board of a design review: every state beside the others, each in a world of its own. */
import type { FrameLocator, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, goTo, lost, refused, test } from './story';

const tile = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search states' });

// Tiles of states without a connection are on the board.
test.use({ expectedErrors: lost });

/** Whether the frame of a tile has reached its state. */
const isReady = (page: Page, title: string) =>
  expect(tile(page, title).locator('html[data-review="ready"]')).toBeAttached();

test('states live side by side, each in its own world, and one opens full size as it is', async ({
  page,
}) => {
  await goTo(page, '/directories', 'many-directories');
  await page.getByRole('radio', { name: 'Dark colours' }).check();
  await page.getByRole('link', { name: 'Design review' }).click();
  await expect(page.getByRole('heading', { name: 'Design review' })).toBeVisible();

  await search(page).fill('directory changed leaving');
  await expect(page.getByText('No state to show')).toBeVisible();
  await search(page).fill('review before o');
  await expect(page).toHaveURL(/[?&]q=review\+before\+o/);
  await isReady(page, 'User Attributes Export: Review before overwriting');
  await expect(
    tile(page, 'User Attributes Export: Review before overwriting').getByText('Overwrite 1 attribute in'),
  ).toBeVisible();
  await expect(search(page)).toBeFocused();
  await search(page).fill('before stopping');
  await isReady(page, 'User Attributes Export: Review before stopping');
  await expectAccessible(page);
  await search(page).fill('before o');

  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Review before overwriting' }).click();
  const full = await opened;
  await expect(full.getByRole('dialog', { name: 'Overwrite 1 attribute in Microsoft 365?' })).toBeVisible();
  await full.close();

  await page.goto('/directories');
  await expect(page.getByText('scenario: many-directories')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark colours' })).toBeChecked();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => /draft/.test(key)))).toEqual(
    [],
  );
});

test('a state for a phone is framed in a larger window, and a name that no state has is told', async ({
  page,
}) => {
  await page.goto('/?review=directories-phone');
  await isReady(page, 'Cloud Directories: On a phone');
  expect(await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(360);
  await page.goto('/?review=no-such-state');
  await expect(page.getByText(/There is no state “no-such-state” to review/)).toBeVisible();
});

test.describe('where JumpCloud asks to wait', () => {
  test.use({ expectedErrors: refused(429) });

  test('a state goes on afterwards, though its clock stands still', async ({ page }) => {
    await page.goto('/?review=scenario-rate-limited');
    await expect(page.locator('html[data-review="ready"]')).toBeAttached();
    await expect(page.getByRole('switch', { name: 'Department' })).toBeVisible();
  });
});
