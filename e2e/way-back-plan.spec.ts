/** A pending change is shared, and opened by somebody else. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, openExport, pendingBar, toggle } from './exportPage';
import { compare, countsOf, downloadOf, switchOn } from './preview';
import { expect, test } from './story';

const text = (page: Page, format: string) => dialog(page).getByRole('region', { name: `Plan as ${format}` });

/** Opens a plan for the directory on the page. */
async function openPlan(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Open a shared plan' }).click();
  await dialog(page).getByLabel('Choose a plan', { exact: true }).setInputFiles(path);
}

test('a plan is shared without a secret, and a colleague opens it as the same pending changes', async ({
  page,
  browser,
  baseURL,
}) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department', 'Mobile phone');
  await toggle(page, 'City').uncheck();
  const department = await countsOf(page, 'Department');
  await pendingBar(page).getByRole('button', { name: 'Share plan' }).click();
  await expect(text(page, 'Markdown')).toContainText(`overwrites ${department.get('overwrites')}`);
  await expectAccessible(page);
  const shared: string[] = [];
  for (const format of ['curl', 'PowerShell', 'Markdown', 'JSON']) {
    await dialog(page).getByRole('radio', { name: format }).check();
    await expect(text(page, format)).toContainText(/department/i);
    shared.push(await text(page, format).innerText());
  }
  for (const one of shared) {
    expect(one).not.toContain(seedFacts.apiKey);
    expect(one).not.toMatch(/keller/i);
  }
  expect(shared[0]).toContain('"builtIn":"user_department"');
  expect(shared[0]).toContain('-X DELETE');
  const { path, download } = await downloadOf(page, dialog(page).getByRole('button', { name: 'Download' }));
  expect(download.suggestedFilename()).toMatch(/^plan-oakmere-365-.*\.json$/);

  const colleague = await browser.newContext(baseURL ? { baseURL } : {});
  const other = await colleague.newPage();
  await openExport(other, 'healthy');
  await openPlan(other, path);
  await expect(dialog(other)).toContainText('Loads 2 on, 1 off as unsaved changes');
  await expect(dialog(other)).toContainText('Starts to overwrite: Department and Mobile phone.');
  await expect(dialog(other)).toContainText('Stops: City.');
  await dialog(other).getByRole('button', { name: 'Load as unsaved changes' }).click();
  await expect(pendingBar(other)).toContainText('3 unsaved changes: 2 on, 1 off');
  for (const name of ['Department', 'Mobile phone']) await expect(toggle(other, name)).toBeChecked();
  await expect(toggle(other, 'City')).not.toBeChecked();

  await other.goto(`/directories/${seedFacts.secondMicrosoft.id}`);
  await openPlan(other, path);
  await expect(dialog(other).getByRole('alert')).toContainText('This plan is for another directory');
  await expect(dialog(other).getByRole('alert')).toContainText(seedFacts.microsoft.name);
  await expect(dialog(other).getByRole('button', { name: 'Load as unsaved changes' })).toHaveCount(0);
  await colleague.close();
});

test('what is exported already is left out of a plan, and said', async ({ page }) => {
  await openExport(page, 'nothing-exported');
  await switchOn(page, 'Department', 'City');
  await pendingBar(page).getByRole('button', { name: 'Share plan' }).click();
  await dialog(page).getByRole('radio', { name: 'JSON' }).check();
  const { path } = await downloadOf(page, dialog(page).getByRole('button', { name: 'Download' }));

  await page.goto('about:blank');
  await openExport(page, 'healthy');
  await openPlan(page, path);
  await expect(dialog(page)).toContainText('Loads 1 on as unsaved changes');
  await expect(dialog(page)).toContainText('City is exported already.');
});
