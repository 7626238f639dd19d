/** Several Microsoft 365 directories: side by side, one copied to another, and what they share. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { directoryPath, told } from './exportPage';
import { expect, goTo, test } from './story';

const { microsoft, secondMicrosoft } = seedFacts;

const comparison = (page: Page) => page.getByRole('table', { name: 'Selections side by side' });

const attributeRow = (page: Page, name: string) =>
  comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });

test('two directories stand side by side, differences marked, and the address keeps the view', async ({
  page,
}) => {
  await goTo(page, '/directories', 'unknown-rule');
  await page.getByRole('link', { name: 'Compare selections' }).click();
  await expect(page.getByRole('heading', { name: 'Compare selections', level: 1 })).toBeFocused();
  await expect(page.getByText('4 of 14 rows differ.').first()).toBeVisible();
  await expect(attributeRow(page, 'City')).toHaveText(/Differs.*Exported.*Not exported/);
  await expect(attributeRow(page, 'Department')).toHaveText(/^Department.*Not exported.*Not exported$/);
  await expect(attributeRow(page, seedFacts.unknownRule)).toHaveText(
    /Differs.*Direction export.*No such rule/,
  );
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Only differences' }).check();
  await expect(attributeRow(page, 'Department')).toHaveCount(0);
  await expect(comparison(page).getByText('Differs')).toHaveCount(4);
  await page.getByRole('checkbox', { name: secondMicrosoft.name }).uncheck();
  await expect(page.getByRole('heading', { name: 'Choose two directories' })).toBeVisible();
  await page.getByRole('checkbox', { name: secondMicrosoft.name }).check();
  await page.goto(page.url());
  await expect(comparison(page).getByText('Differs')).toHaveCount(4);
  expect(new URL(page.url()).search).toContain(`with=${microsoft.id},${secondMicrosoft.id}`);
});

test('a domain of two directories is warned of in the list, on the page of either and beside both', async ({
  page,
}) => {
  const warning = told(page, 'status', /Oakmere 365 and Oakmere Labs 365 share the domain oakmere\.example/);
  await goTo(page, '/directories', 'shared-domain');
  await expect(warning).toContainText('probably write to the same accounts');
  await expectAccessible(page);
  for (const path of [directoryPath, `/directories/${secondMicrosoft.id}`]) {
    await page.goto(path);
    await expect(warning).toBeVisible();
  }
  await warning.getByRole('link', { name: 'Compare them' }).click();
  await expect(comparison(page)).toBeVisible();
  await expect(warning).toBeVisible();
});
