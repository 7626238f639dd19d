/** The history of a directory: every event, the last 90 days as a picture, an earlier selection, and files. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seedFacts, type ScenarioName } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import {
  confirmOverwriting,
  directoryPath,
  pendingBar,
  review,
  row,
  openExport,
  told,
  toggle,
} from './exportPage';
import { expect, refused, test } from './story';
import { expectReportToBeTrue } from './truth';

const openHistory = (page: Page, scenario: ScenarioName, view = '') =>
  page.goto(`${directoryPath}/history?scenario=${scenario}${view}`);

const events = (page: Page) => page.getByRole('table', { name: 'Events' });
const eventRows = (page: Page) => events(page).locator('tbody').getByRole('row');
const picture = (page: Page) => page.getByRole('table', { name: 'Which attribute was exported when' });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function download(page: Page, kind: 'CSV' | 'JSON') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${kind}` }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('events are filtered in the address, and a file holds exactly what is listed', async ({ page }) => {
  await openHistory(page, 'healthy');
  await expect(eventRows(page).first()).toContainText(seedFacts.secondAdministrator);
  await expect(eventRows(page).first()).toContainText('City');
  await expect(eventRows(page).first()).toContainText('from Exclude to Export');
  await expect(eventRows(page).first()).toContainText('Admin Portal session198.51.100.73');
  await eventRows(page).first().getByText('The event as JumpCloud sent it').click();
  await expect(eventRows(page).first().locator('pre')).toContainText('"client_ip": "198.51.100.73"');
  await expectAccessible(page);

  await page.getByLabel('Administrator').selectOption(seedFacts.administrator);
  await page.getByLabel('Change').selectOption('Set to Exclude');
  await expect(page).toHaveURL(`${directoryPath}/history?by=anna.berg%40oakmere.example&kind=exclude`);
  await expect(eventRows(page)).toHaveCount(1);
  await page.reload();
  await expect(page.getByText(/^1 of \d events$/)).toBeVisible();
  await expect(eventRows(page)).toContainText('Country or region');

  const csv = await download(page, 'CSV');
  expect(csv.name).toMatch(/^history-oakmere-365-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}\.csv$/);
  const [head, only, end] = csv.text.split('\r\n');
  expect(head).toMatch(/^\uFEFFTime \(UTC\),Administrator,Attribute,/);
  expect(only).toContain(
    `,${seedFacts.administrator},Country or region,user_country,export,exclude,exclude,none told,api-key,`,
  );
  expect(end).toBe('');
  const json: unknown = JSON.parse((await download(page, 'JSON')).text);
  expect(json).toMatchObject({
    complete: true,
    filter: 'by=anna.berg%40oakmere.example&kind=exclude',
    events: [{ attribute: 'country', raw: { event_type: 'integrationattribute_exclude' } }],
  });

  await page.getByLabel('Attribute', { exact: true }).selectOption('Manager');
  await expect(page.getByRole('heading', { name: 'No event fits the filter' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect(page).toHaveURL(`${directoryPath}/history`);
  await expect(eventRows(page).first()).toContainText('City');
});

test('a long history is read in pages, can be stopped and gone on with, and drops no odd event', async ({
  page,
}) => {
  await openHistory(page, 'long-history', '&attribute=unknown');
  // Read out once, and not again with each page.
  await expect(told(page, 'status', 'Reading the history')).toHaveText('Reading the history');
  await expect(page.getByText(/[123],000 (of 3,8\d\d )?events read/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel reading' }).click();
  await expect(told(page, 'status', 'Reading was cancelled')).toContainText(
    /The newest [123],000 events are kept/,
  );
  await expect(picture(page)).toContainText('What was before has not been read.');
  await page.getByRole('button', { name: 'Go on reading' }).click();
  await expect(page.getByText(/^3,8\d\d events of all directories/)).toBeVisible();

  await expect(eventRows(page)).toHaveCount(1);
  await eventRows(page).getByText('The event as JumpCloud sent it').click();
  await expect(eventRows(page).locator('pre')).toContainText('"mapping": "user_employee_id"');
  await page.getByLabel('Attribute', { exact: true }).selectOption('Manager');
  await expect(eventRows(page)).toHaveCount(2);
  await expect(eventRows(page).last()).toContainText('Which directory is not known');
  await page.getByLabel('Attribute', { exact: true }).selectOption('Any attribute');
  await expect(page.getByText(/^3,8\d\d events$/)).toBeVisible();
  await page.getByRole('button', { name: 'Last' }).click();
  await expect(page).toHaveURL(/page=78/);
  await expect(eventRows(page).last()).toContainText('Job title');

  await expect(picture(page).getByRole('row', { name: /^Mobile phone/ })).toContainText(
    /Exclude from .*; Export from .*; Import from .*; Exclude from the beginning/,
  );
  await expect(picture(page).getByRole('row', { name: /^Department/ })).toContainText('Exclude (assumed:');
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(picture(page).getByRole('row', { name: /^Mobile phone/ })).toHaveCount(4);
});

test.describe('the second page of events fails', () => {
  test.use({ expectedErrors: refused(500) });

  test('history-fails-midway: what was read is kept, and trying again reads the rest', async ({ page }) => {
    await openHistory(page, 'history-fails-midway');
    const problem = told(page, 'alert', 'JumpCloud has a problem of its own');
    await expect(problem).toContainText('The newest 1,000 events are kept and shown.');
    await expect(page.getByText('999 events', { exact: true })).toBeVisible();
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/^3,8\d\d events$/)).toBeVisible();
    await expect(problem).toBeHidden();
  });
});

test('the selection before an event is compared with now, loaded, and saved', async ({ page }) => {
  await openHistory(page, 'healthy');
  await eventRows(page).filter({ hasText: 'from Export to Exclude' }).getByRole('button').click();
  const then = page.getByRole('table', { name: 'Then and now' });
  await expect(then.locator('tbody').getByRole('row')).toHaveText([
    /^City\s*Exclude\s*Export\s*Would stop$/,
    /^Country or region\s*Export\s*Exclude\s*Would start$/,
  ]);
  const asItWas = card(page, 'As it was on …');
  await expect(asItWas).toContainText('The same then and now. Export: Job title and Office location.');
  await expect(asItWas).toContainText('Values that Microsoft 365 held before do not come back by it');
  await expect(asItWas.getByRole('link', { name: 'Backups' })).toHaveAttribute('href', '/backups');
  await expectAccessible(page);
  await asItWas.getByRole('button', { name: 'Load 2 changes as unsaved changes' }).click();

  await expect(page).toHaveURL(`${directoryPath}?show=changed`);
  await expect(pendingBar(page)).toContainText('2 unsaved changes: 1 on, 1 off');
  await expect(toggle(page, 'Country or region')).toBeChecked();
  await review(page);
  await confirmOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('switch')).toHaveCount(2);
  await page.getByRole('radio', { name: 'All' }).check();
  await expect(page.getByRole('switch')).toHaveCount(13);
  const rules = await expectReportToBeTrue(page);
  expect(rules).toContain('user_country');
  expect(rules).not.toContain('user_city');
});

test('a moment that is not complete is asked for, and the report of a file goes with its filter', async ({
  page,
}) => {
  await openHistory(page, 'healthy');
  const asItWas = card(page, 'As it was on …');
  await asItWas.getByRole('button', { name: 'Show' }).click();
  await expect(told(page, 'alert', 'Choose a date and a time.')).toBeVisible();
  await asItWas.getByLabel('Date and time').fill('2000-01-01T10:00');
  await expect(told(page, 'alert', 'Choose a date and a time.')).toBeHidden();

  await page.getByRole('button', { name: 'Download CSV' }).click();
  const report = card(page, 'Events').getByText(/downloaded as history/);
  await expect(report).toBeVisible();
  await page.getByLabel('Attribute', { exact: true }).selectOption('City');
  await expect(report).toBeHidden();
});

test.describe('a role without Directory Insights', () => {
  test.use({ expectedErrors: refused(403) });

  test('events-forbidden: the page says which right is missing', async ({ page }) => {
    await openHistory(page, 'events-forbidden');
    const problem = told(page, 'alert', 'Your role may not read Directory Insights');
    await expect(problem).toContainText('ask for a role that includes it');
    await expect(events(page)).toBeHidden();
    await expectAccessible(page);
  });
});

test('nobody changed anything: the page says so, and what that means', async ({ page }) => {
  await openHistory(page, 'nothing-exported');
  await expect(
    page.getByRole('heading', { name: 'Nobody changed the export in the last 90 days' }),
  ).toBeVisible();
  await expect(picture(page).getByRole('row', { name: /^Manager/ })).toContainText(
    'Exclude from the beginning until today.',
  );
});

test('a row opens its own timeline in place, with the keyboard, and leads to the whole', async ({ page }) => {
  await openExport(page, 'healthy');
  const summary = row(page, 'Country or region').getByText(/^Switched off/);
  await summary.focus();
  await summary.press('Enter');
  const changes = row(page, 'Country or region').getByRole('list', { name: 'Changes of Country or region' });
  await expect(changes.getByRole('listitem')).toContainText([
    /From Export to Exclude, by anna\.berg@oakmere\.example/,
    /From Exclude to Export, by maria\.lopez@oakmere\.example/,
  ]);
  await expectAccessible(page);
  await row(page, 'Country or region')
    .getByRole('link', { name: 'All history of Country or region' })
    .click();
  await expect(page).toHaveURL(`${directoryPath}/history?attribute=country`);
  await expect(page.getByText(/^2 of \d events$/)).toBeVisible();
});
