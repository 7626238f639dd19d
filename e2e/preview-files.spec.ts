/** Compared with the files that Microsoft's admin centers export: read in the browser and sent nowhere. */
import type { Page, Request } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { openExport, saveOverwriting, saveStopping, toggle, told } from './exportPage';
import {
  bar,
  compare,
  countsOf,
  exportOf,
  expectRead,
  look,
  openPeople,
  personRow,
  searchPeople,
  sourceLine,
  sum,
  switchOn,
} from './preview';
import { expect, test } from './story';

const { people: seeded, microsoft } = seedFacts;

const asUpload = ({ name, text }: { readonly name: string; readonly text: string }) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Drops a file on the place that offers to open one. */
async function drop(page: Page, file: { readonly name: string; readonly text: string }): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type: 'text/csv' }));
    return transfer;
  }, file);
  await page.getByRole('heading', { name: 'Open an export file' }).dispatchEvent('drop', { dataTransfer });
}

/** All that the page sends from now on, as text. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  const note = (request: Request) => sent.push(`${request.url()} ${request.postData() ?? ''}`);
  page.on('request', note);
  return sent;
}

test('a file of the Entra admin center tells all but the manager, and stays in the browser', async ({
  page,
}) => {
  await openExport(page, 'healthy');
  const file = await exportOf(page, 'Entra');
  await look(page);
  const sent = sentBy(page);
  await page
    .getByLabel('Export file')
    .setInputFiles(
      asUpload({ ...file, text: file.text.replace('createdDateTime', 'createdDateTime,badgeNumber') }),
    );
  await expectRead(page);
  await expect(sourceLine(page)).toContainText(file.name);
  await expect(sourceLine(page)).toContainText('Entra');
  await expect(sourceLine(page)).toContainText(/It does not tell: Manager\.$/);
  await expect(page.getByText('Columns that were not used: badgeNumber.')).toBeVisible();
  await expect(page.getByText(/^Which accounts are administrators is not known/)).toBeVisible();

  await switchOn(page, 'Department', 'Manager', 'Mobile phone');
  expect(sum((await countsOf(page, 'Department')).values())).toBe(microsoft.boundUsers);
  expect([...(await countsOf(page, 'Manager')).keys()]).toEqual([
    'may clear',
    'not known',
    'may fail',
    'manager not found',
  ]);
  await openPeople(page, 'Department', 'overwrites');
  await searchPeople(page, seeded.hostile.name);
  await expect(personRow(page, seeded.hostile.name)).toContainText(seeded.hostile.microsoft);
  await openPeople(page, 'Manager', 'not known');
  await expect(page.getByRole('row').nth(1).getByRole('cell').nth(1)).toHaveText('not known');
  await openPeople(page, 'Mobile phone', 'overwrites');
  await searchPeople(page, seeded.administrator.name);
  await expect(personRow(page, seeded.administrator.name)).toContainText('Overwritten');

  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((text) => text.includes(seeded.overwrites.microsoft))).toEqual([]);
  expect(sent.filter((text) => /graph\.microsoft|badgeNumber/.test(text))).toEqual([]);
});

test('a file of the Microsoft 365 admin center is dropped, and says the same as Graph', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department', 'Street address', 'Manager', 'Alternate email');
  const byGraph = [await countsOf(page, 'Department'), await countsOf(page, 'Street address')];
  const file = await exportOf(page, 'Microsoft 365');
  expect(file.text).toMatch(/^\uFEFFBlock credential;/);
  await page.getByText('Compare again, or set when a backup is offered').click();
  await drop(page, file);
  await expect(sourceLine(page)).toContainText('Microsoft 365 admin center');
  await expectRead(page);
  await expect(sourceLine(page)).toContainText(/It does not tell: Manager and Alternate email\.$/);
  await expect(bar(page, 'Alternate email')).toHaveAccessibleName(
    /^Alternate email: may clear \d+, not known \d+, may fail \d+$/,
  );
  expect([await countsOf(page, 'Department'), await countsOf(page, 'Street address')]).toEqual(byGraph);
});

test('a file that is no such export is refused with the reason; the next one is taken', async ({ page }) => {
  await openExport(page, 'healthy');
  const file = await exportOf(page, 'Entra');
  await look(page);
  await page
    .getByLabel('Export file')
    .setInputFiles(asUpload({ name: 'prices.csv', text: 'Item,Price\r\nLens,9\r\n' }));
  const refusal = told(page, 'alert', 'The file has no column “User principal name”');
  await expect(refusal).toContainText('Take the file from the Entra admin center');
  await expect(refusal).toContainText('“prices.csv”');
  await expect(refusal).toContainText('Columns found: Item, Price');
  await expect(refusal.getByRole('button')).toBeHidden();
  await page.getByLabel('Export file').setInputFiles(asUpload({ ...file, text: `${file.text}"cut off` }));
  await expect(told(page, 'alert', /cut off|middle of a row/)).toBeVisible();
  await page.getByLabel('Export file').setInputFiles(asUpload(file));
  await expectRead(page);
  await expect(refusal).toBeHidden();

  // A wrong choice afterwards takes nothing away.
  const compared = sourceLine(page);
  await expect(compared).toContainText(file.name);
  await page
    .getByLabel('Export file')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.alloc(64) });
  await expect(told(page, 'alert', 'This is not a CSV file')).toContainText(
    'What was compared before stays.',
  );
  await expect(compared).toContainText(file.name);
});

test('another tenant’s file, or a part of the right one, is told to be probably the wrong one', async ({
  page,
}) => {
  await openExport(page, 'healthy');
  const file = await exportOf(page, 'Entra');
  await look(page);
  const text = file.text
    .replaceAll(microsoft.domain, 'fabrikam.example')
    .replaceAll(/[0-9a-f]{8}-/g, 'ffffffff-');
  await page.getByLabel('Export file').setInputFiles(asUpload({ ...file, text }));
  await expectRead(page);
  const wrong = told(page, 'status', /^\d+ of 180 bound users have no account in this source/);
  await expect(wrong).toContainText(`Export all users of the tenant of ${microsoft.domain}`);
  await page.getByLabel('Export file').setInputFiles(asUpload(file));
  await expect(wrong).toBeHidden();
});

test('a file from before a save is not opened again by itself, and counts as outdated where somebody does', async ({
  page,
}) => {
  await openExport(page, 'healthy');
  const file = await exportOf(page, 'Entra');
  await look(page);
  await page.getByLabel('Choose an export file').setInputFiles(file.path);
  await expectRead(page);
  // A stop leaves Microsoft what it has.
  await toggle(page, 'City').click();
  await saveStopping(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText('Compared before the export was changed', { exact: true })).toBeHidden();
  await toggle(page, 'Department').click();
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(told(page, 'status', 'Compared before the export was changed')).toContainText(
    'A file has to be exported',
  );
  await page.getByRole('button', { name: 'Compare again', exact: true }).click();
  await expect(page.getByText(/^Compare again, or set/)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Compare with Graph' })).toBeVisible();

  await page.getByLabel('Choose an export file').setInputFiles(file.path);
  await expectRead(page);
  await expect(page.getByText('Compared before the export was changed', { exact: true })).toBeVisible();
});
