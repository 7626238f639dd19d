/** The way back: what a save may lose is saved first, compared afterwards, and written into a script. */
import { readFile, utimes } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { confirmOverwriting, dialog, openExport, review, row } from './exportPage';
import {
  accountsOnGraph,
  beginComparing,
  compare,
  countsOf,
  downloadOf,
  expectRead,
  exportOf,
  look,
  sum,
  switchOn,
} from './preview';
import { expect, goTo, test } from './story';
import { expectReportToBeTrue } from './truth';

const { people: seeded, microsoft } = seedFacts;

interface SavedPerson {
  readonly personId: string;
  readonly microsoftId: string | null;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

interface SavedBackup {
  readonly kind: string;
  readonly version: number;
  readonly directory: unknown;
  readonly source: string;
  readonly attributes: readonly string[];
  readonly people: readonly SavedPerson[];
}

/** Every value of a backup, with whose it is. */
const entriesOf = ({ people }: SavedBackup) =>
  people.flatMap(({ name, microsoftId, values }) =>
    Object.entries(values).map(([attribute, value]) => ({ name, microsoftId, attribute, value })),
  );

/** What an account holds of an attribute; a manager by id, as backups do. */
const heldNow = (account: Readonly<Record<string, unknown>> | undefined, attribute: string): unknown => {
  const value = account?.[attribute];
  return attribute === 'manager' ? (Object(value).id ?? null) : value;
};

const saved = (page: Page) => page.getByText('Saved', { exact: true });

test('what a save overwrites is saved first, differs afterwards, and comes with a script that sets it again', async ({
  page,
}) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department', 'Manager');
  const counts = { Department: await countsOf(page, 'Department'), Manager: await countsOf(page, 'Manager') };
  const before = await accountsOnGraph(page);

  await review(page);
  for (const [name, numbers] of Object.entries(counts)) {
    const inWords = [...numbers].map(([words, count]) => `${words} ${count}`).join(', ');
    await expect(dialog(page)).toContainText(`${name}: ${inWords}`);
  }
  await expectAccessible(page);

  const { download, text, path } = await downloadOf(
    page,
    dialog(page).getByRole('button', { name: 'Save backup' }),
  );
  expect(download.suggestedFilename()).toMatch(/^backup-oakmere-365-.*\.json$/);
  const backup: SavedBackup = JSON.parse(text);
  expect(backup).toMatchObject({
    kind: 'attribute-export-backup',
    version: 2,
    directory: { id: microsoft.id, name: microsoft.name },
    source: 'Microsoft Graph',
    attributes: ['department', 'manager'],
  });
  const entries = entriesOf(backup);
  const changing = Object.values(counts).flatMap(
    (numbers) => sum(numbers.values()) - (numbers.get('same') ?? 0),
  );
  const missing = sum(changing) - entries.length;
  await expect(dialog(page)).toContainText(
    `Saved ${entries.length} values in ${download.suggestedFilename()}. ${missing} values more are not known`,
  );
  const losing = ['overwrites', 'may clear', 'too long', 'may fail', 'manager not found', 'not known'];
  const lostOrNotKnown = sum(
    Object.values(counts).flatMap((numbers) => losing.map((words) => numbers.get(words) ?? 0)),
  );
  const empty = entries.filter(({ value }) => [value].flat().every((one) => !one)).length;
  const filled = sum(Object.values(counts).map((numbers) => numbers.get('fills') ?? 0));
  const vacant = empty - filled;
  await expect(dialog(page)).toContainText(
    `Microsoft 365 may lose ${lostOrNotKnown - missing - vacant} values`,
  );
  await expect(dialog(page)).toContainText(`For ${missing} values more it is not known`);
  for (const { name, microsoftId, attribute, value } of entries) {
    expect([name, attribute, value]).toEqual([
      name,
      attribute,
      heldNow(before.get(microsoftId ?? ''), attribute),
    ]);
  }
  await expect(dialog(page)).toContainText(
    'They are in the backup, from which a restore script can be written.',
  );
  // It is not forgotten where the review is left and opened again.
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
  await review(page);
  await expect(dialog(page)).toContainText('They are in the backup,');
  const csv = await downloadOf(page, dialog(page).getByRole('button', { name: 'Save as CSV, to read' }));
  expect(csv.text).toMatch(/^\uFEFFName,/);
  expect(csv.text).toContain(`"'=HYPERLINK(""http://prices.example"",""Finance"")"`);

  await confirmOverwriting(page);
  await expect(saved(page)).toBeVisible();
  await expectReportToBeTrue(page);
  const after = await accountsOnGraph(page);
  const jonas = entries.find(({ name }) => name === seeded.overwrites.name);
  expect(after.get(jonas?.microsoftId ?? '')?.['department']).toBe(seeded.overwrites.jumpCloud);

  await page.getByRole('link', { name: 'Go to Backups' }).click();
  await expect(
    page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Backups' }),
  ).toHaveAttribute('aria-current', 'page');
  await page.getByLabel('Open a backup', { exact: true }).setInputFiles(path);
  await expect(page.getByText(`${entries.length} values of`)).toBeVisible();
  await page.getByRole('button', { name: 'Compare with Microsoft Graph' }).click();
  const differing = entries.filter(
    ({ microsoftId, attribute, value }) =>
      (heldNow(after.get(microsoftId ?? ''), attribute) ?? null) !== value,
  ).length;
  expect(differing).toBeGreaterThan(50);
  await expect(page.getByText(`${differing} values differ from the backup`)).toBeVisible();
  await page.getByLabel('Search users').fill(seeded.hostile.name);
  const difference = page.getByRole('table').getByRole('row').filter({ hasText: 'Department' });
  await expect(difference).toContainText(seeded.hostile.microsoft);
  await expect(difference).toContainText(`${seeded.hostile.jumpCloud}Differs`);
  await expectAccessible(page);

  const script = await downloadOf(page, page.getByRole('button', { name: 'Download restore script' }));
  expect(script.download.suggestedFilename()).toMatch(/^restore-oakmere-365-.*\.ps1$/);
  expect(script.text).toContain(`department = '${seeded.overwrites.microsoft}'`);
  expect(script.text).toContain(`department = '${seeded.hostile.microsoft}'`);
  expect(script.text).toContain('-WhatIf');
  expect(script.text).not.toContain(seedFacts.apiKey);
  expect(await readFile(script.path, 'latin1')).toMatch(/^\u00EF\u00BB\u00BF/);
});

test('where nothing is lost by values of late one click is enough, and no backup is offered', async ({
  page,
}) => {
  await openExport(page, 'values-agree');
  const { path } = await exportOf(page, 'Entra');
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  await utimes(path, twoHoursAgo, twoHoursAgo);
  await look(page);
  await page.getByLabel('Choose an export file').setInputFiles(path);
  await expectRead(page);
  await switchOn(page, 'Street address');
  expect([...(await countsOf(page, 'Street address'))]).toEqual([['same', microsoft.boundUsers]]);
  const street = row(page, 'Street address');
  await expect(street).toContainText('What stands there now is lost.');
  await review(page);
  await expect(dialog(page)).toContainText('Nothing would have been lost on');
  await expect(dialog(page).getByLabel(`Type ${microsoft.name} to confirm`)).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();

  await page.getByText('Compare again, or set when a backup is offered').click();
  await beginComparing(page, 'graph');
  await expectRead(page);
  await expect(street).toContainText('Nothing is lost: every value is the same on both sides already.');
  await expect(street).not.toContainText('What stands there now is lost.');
  await review(page);
  await expect(dialog(page)).toContainText('Nothing is lost');
  await expect(dialog(page).getByRole('heading', { name: 'Start exporting 1 attribute?' })).toBeVisible();
  await expect(dialog(page).getByRole('heading', { name: 'Starts to export' })).toBeVisible();
  await expect(dialog(page).getByRole('textbox')).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Save backup' })).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Export 1 attribute and save' }).click();
  await expect(page.getByText(/^Exported now, .*Street address/)).toBeVisible();
  expect(await expectReportToBeTrue(page)).toContain('user_street_address');
});

test('from how many values on a backup is offered is a setting', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  const offer = dialog(page).getByRole('button', { name: 'Save backup' });
  await review(page);
  await expect(offer).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByText('Compare again, or set when a backup is offered').click();
  const setting = page.getByLabel('Offer a backup before saving from this many values that may be lost');
  await setting.fill('none');
  await expect(setting).toHaveAccessibleDescription('Type a whole number from 1 on.');
  await setting.fill('50');
  await review(page);
  await expect(dialog(page)).toContainText(/Microsoft 365 may lose [1-4]?\d values/);
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await switchOn(page, 'Manager');
  await review(page);
  await expect(offer).toBeVisible();
});

/** A file that somebody takes for a backup. */
const file = (text: string) => ({
  name: 'backup.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a file that is no backup is refused with the reason', async ({ page }) => {
  await goTo(page, '/backups', 'healthy');
  const choose = page.getByLabel('Open a backup', { exact: true });
  await choose.setInputFiles(file('Name,Value'));
  await expect(page.getByRole('alert')).toContainText('This is not a JSON file');
  await choose.setInputFiles(file('{"kind":"attribute-export-backup","version":3}'));
  await expect(page.getByRole('alert')).toContainText('A later release of this console saved this backup');
  await expectAccessible(page);
});
