/** Going from one organisation to another with one key. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, directoryPath, goToExport, pendingBar, told, toggle } from './exportPage';
import { expect, refused, test } from './story';

const second = seedFacts.secondOrganization;
const switcher = (page: Page) => page.getByRole('button', { name: /^Organisation …/ });

async function switchTo(page: Page, id: string): Promise<void> {
  await switcher(page).click();
  await dialog(page).getByLabel('Organisation ID').fill(id);
  await dialog(page).getByRole('button', { name: 'Switch' }).click();
}

test.use({ expectedErrors: refused(401, 404) });

test.beforeEach(async ({ page }) => {
  await goToExport(page, 'several-organisations');
  await page.getByLabel('API key').fill('a-key');
  await page.getByLabel('Organisation ID (optional)').fill(seedFacts.organizationId);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(toggle(page, 'Department')).toBeVisible();
});

test('the header says which is open, and asks before it leaves it', async ({ page }) => {
  await expect(switcher(page)).toHaveAccessibleName('Organisation …000001 (switch)');
  await switcher(page).click();
  await expect(dialog(page).getByLabel('Organisation ID')).toBeFocused();
  await expectAccessible(page);
  await dialog(page).getByLabel('Organisation ID').fill(seedFacts.organizationId);
  await dialog(page).getByRole('button', { name: 'Switch' }).click();
  await expect(dialog(page).getByLabel('Organisation ID')).toHaveAccessibleDescription(
    /This is the organisation you are in/,
  );
  await dialog(page).getByLabel('Organisation ID').fill('5f0a1c7e9b3d246800000009');
  await dialog(page).getByRole('button', { name: 'Switch' }).click();
  await expect(told(page, 'alert', 'JumpCloud does not know this organisation ID')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Stay here' }).click();
  await expect(switcher(page)).toBeFocused();
  await expect(toggle(page, 'Department')).toBeVisible();
});

test('nothing of one shows in the other, and unsaved changes wait where they were made', async ({ page }) => {
  await toggle(page, 'Department').click();
  await switchTo(page, second.id);
  await expect(dialog(page)).toContainText('Leave without saving?');
  await dialog(page).getByRole('button', { name: 'Leave' }).click();

  await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeFocused();
  await expect(switcher(page)).toHaveAccessibleName('Organisation …000002 (switch)');
  await expect(page.getByText(second.directory.name)).toBeVisible();
  await expect(page.getByText(seedFacts.microsoft.name)).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${directoryPath}$`));
  await expect(page.getByRole('heading', { name: 'No such directory' })).toBeVisible();
  await expect(page.getByText('It may be of another organisation')).toBeVisible();

  await switchTo(page, seedFacts.organizationId);
  await page.getByRole('link', { name: seedFacts.microsoft.name, exact: true }).click();
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await expect(toggle(page, 'Department')).toBeChecked();
});
