import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible';
import { told } from './exportPage';
import { expect, goTo, test } from './story';

test.use({ permissions: ['clipboard-write'] });

test('the reference is searched, copied and downloaded', async ({ page }) => {
  await goTo(page, '/attribute-data', 'healthy');
  const table = page.getByRole('table', { name: 'Attribute data' });
  await expect(table.getByRole('row')).toHaveCount(19);
  await expect(page.getByText('18 attributes', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('searchbox', { name: 'Search attributes' }).fill('phone');
  await expect(page.getByText('2 of 18 attributes', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL('/attribute-data?q=phone');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('attribute-data.csv');
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  expect(csv).toMatch(/^\uFEFFAttribute,/);
  expect(csv).toContain('JumpCloud’s API has no rule for that, so it cannot be selected.');
  expect(csv).toContain('Office Phone,businessPhones,user_business_phones');

  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(told(page, 'status', '2 rows copied')).toBeAttached();
  const search = page.getByRole('searchbox', { name: 'Search attributes' });
  await search.press('ControlOrMeta+A');
  await search.press('ControlOrMeta+V');
  await expect(search).toHaveValue(/Office Phone,businessPhones,user_business_phones/);
});

test('a search that finds nothing offers the way back', async ({ page }) => {
  await page.goto('/attribute-data?scenario=healthy&q=shoe+size');
  await expect(page.getByRole('heading', { name: 'No attribute has such a name' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all attributes' }).click();
  await expect(page.getByRole('row')).toHaveCount(19);
  await expect(page).toHaveURL('/attribute-data');
});
