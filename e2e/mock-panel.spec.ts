import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { openExport, saveOverwriting, toggle } from './exportPage';
import { expect, test } from './story';
import { expectRowsToBeTrue } from './truth';

const { user } = seedFacts;
const panel = (page: Page) => page.getByRole('dialog', { name: 'Mock panel' });

async function openUser(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open mock panel' }).click();
  await panel(page).getByLabel('Search users').fill(user.name);
  await panel(page).getByRole('button', { name: user.email }).click();
}

/** What the simulated Microsoft 365 holds of the user. */
const inMicrosoft = (page: Page, property: string) =>
  panel(page)
    .getByRole('region', { name: 'In Microsoft 365 (simulated)' })
    .locator('dl > div')
    .filter({ has: page.getByText(property, { exact: true }) });

async function changeInJumpCloud(page: Page, label: string, value: string): Promise<void> {
  const jumpCloud = panel(page).getByRole('region', { name: 'In JumpCloud' });
  await jumpCloud.getByLabel(label, { exact: true }).fill(value);
  await jumpCloud.getByRole('button', { name: 'Change in JumpCloud' }).click();
  await expect(jumpCloud.getByText(`${label} changed in JumpCloud.`)).toBeVisible();
}

test('a change in JumpCloud reaches Microsoft 365 for exported attributes only', async ({ page }) => {
  await openExport(page, 'healthy');
  await openUser(page);
  await expectAccessible(page);
  await expect(inMicrosoft(page, 'department')).toContainText(user.microsoftDepartment);
  await changeInJumpCloud(page, 'Job Title', 'Head of Treasury');
  await expect(inMicrosoft(page, 'jobTitle')).toContainText('Head of Treasury');
  await changeInJumpCloud(page, 'Department', 'Treasury');
  await expect(inMicrosoft(page, 'department')).toContainText(user.microsoftDepartment);
});

test('switching Department on overwrites it, and a reset brings the beginning back', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await openUser(page);
  await expect(inMicrosoft(page, 'department')).toContainText(user.jumpCloudDepartment);

  await panel(page).getByRole('button', { name: 'Reset the simulated organisation' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(toggle(page, 'Department')).not.toBeChecked();
  expect(await expectRowsToBeTrue(page)).toEqual(seedFacts.exportedRules.toSorted());
  await openUser(page);
  await expect(inMicrosoft(page, 'department')).toContainText(user.microsoftDepartment);
});

test('the panel says which world this is, and starts another', async ({ page }) => {
  await openExport(page, 'healthy');
  await page.getByRole('button', { name: 'Open mock panel' }).click();
  await expect(panel(page).getByRole('link', { name: 'healthy', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await panel(page).getByRole('link', { name: 'nothing-exported' }).click();
  await expect(page.getByRole('region', { name: 'Mocked backend' })).toContainText(
    'scenario: nothing-exported',
  );
  await expect(page.getByRole('switch').first()).toBeVisible();
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('region', { name: 'Mocked backend' })).toContainText(
    'scenario: nothing-exported',
  );
});

test('a misspelt scenario is told loudly, with the names there are', async ({ page }) => {
  await page.goto('/directories?scenario=helthy');
  await expect(page.getByRole('heading', { name: 'The console could not start' })).toBeVisible();
  await expect(
    page.getByText(/There is no scenario “helthy”\. Choose one of: healthy, nothing-exported/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Start without parameters' }).click();
  await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeVisible();
});
