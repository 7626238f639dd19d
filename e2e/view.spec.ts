/** What is looked at lives in the address: a link shows a colleague the same. */
import type { Page } from '@playwright/test';
import { directoryPath, openExport, pendingBar, toggle } from './exportPage';
import { expect, test } from './story';

const shownSwitches = (page: Page) =>
  page.getByRole('switch').evaluateAll((switches) => switches.map((one) => one.getAttribute('aria-label')));

test('an attribute is found by any of its names', async ({ page }) => {
  await openExport(page, 'healthy');
  const search = page.getByRole('searchbox', { name: 'Search attributes' });
  for (const [words, found] of [
    ['personal cell', 'Mobile phone'],
    ['locality', 'City'],
    ['office phone', 'Work phone'],
    ['otherMails', 'Alternate email'],
    ['country or region', 'Country or region'],
  ] as const) {
    await search.fill(words);
    await expect.poll(() => shownSwitches(page)).toEqual([found]);
  }
});

test('search and filter are in the address, and the address opens the same view', async ({ page }) => {
  await openExport(page, 'healthy');
  await page.getByRole('radio', { name: 'Exported', exact: true }).check();
  await expect.poll(() => shownSwitches(page)).toEqual(['Job title', 'Office location', 'City']);
  await page.getByRole('searchbox', { name: 'Search attributes' }).fill('job');
  await expect(page).toHaveURL(`${directoryPath}?q=job&show=exported`);

  await openExport(page, 'healthy', '&q=job&show=exported');
  await expect(page).toHaveURL(`${directoryPath}?q=job&show=exported`);
  await expect(page.getByRole('searchbox', { name: 'Search attributes' })).toHaveValue('job');
  expect(await shownSwitches(page)).toEqual(['Job title']);

  await page.getByRole('searchbox', { name: 'Search attributes' }).fill('');
  await page.getByRole('radio', { name: 'All' }).check();
  await expect(page).toHaveURL(directoryPath);
  await expect(page.getByRole('switch')).toHaveCount(13);
});

test('the filter Changed shows what is pending, and a row stays when it is moved back', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await toggle(page, 'City').click();
  await page.getByRole('radio', { name: 'Changed' }).check();
  await expect.poll(() => shownSwitches(page)).toEqual(['Department', 'City']);
  await toggle(page, 'City').click();
  await expect(toggle(page, 'City')).toBeVisible();
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await page.getByRole('radio', { name: 'Not exported' }).check();
  await expect(page.getByRole('switch')).toHaveCount(10);
});

test('a view without a row says how to see more, and nonsense in the address is the usual view', async ({
  page,
}) => {
  await openExport(page, 'healthy', '&show=everything');
  await expect(page.getByRole('switch')).toHaveCount(13);
  await page.getByRole('searchbox', { name: 'Search attributes' }).fill('shoe size');
  await expect(page.getByRole('heading', { name: 'No attribute to show' })).toBeVisible();
  await expect(page.getByText(/Clear the search, or show all attributes/)).toBeVisible();
});
