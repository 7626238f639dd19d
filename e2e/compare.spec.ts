/** Several Microsoft 365 directories: side by side, one copied to another, and what they share. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, directoryPath, openExport, pendingBar, review, told, toggle } from './exportPage';
import { downloadOf } from './preview';
import { expect, goTo, refused, test } from './story';

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
  await expect(attributeRow(page, 'City')).toHaveText(/Differs.*Exported.*Not exported/);
  await expect(attributeRow(page, 'Work phone')).toHaveText(/Differs.*Imported.*Not exported/);
  await expect(attributeRow(page, 'Department')).toHaveText(/^Department.*Not exported.*Not exported$/);
  await expect(attributeRow(page, seedFacts.unknownRule)).toHaveText(
    /Differs.*Direction export.*No such rule/,
  );
  const differing = await comparison(page).getByText('Differs').count();
  await expect(page.getByText(`${differing} of 14 rows differ.`).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Only differences' }).check();
  await expect(attributeRow(page, 'Department')).toHaveCount(0);
  await expect(comparison(page).getByText('Differs')).toHaveCount(differing);
  await page.getByRole('checkbox', { name: secondMicrosoft.name }).uncheck();
  await expect(page.getByRole('heading', { name: 'Choose two directories' })).toBeVisible();
  await page.getByRole('checkbox', { name: secondMicrosoft.name }).check();
  await page.goto(page.url());
  await expect(comparison(page).getByText('Differs')).toHaveCount(differing);
  expect(new URL(page.url()).search).toContain(`with=${microsoft.id},${secondMicrosoft.id}`);
});

test('an address is read in any case, and what it names in vain is told', async ({ page }) => {
  const [first, second] = [microsoft.id.toUpperCase(), secondMicrosoft.id.toUpperCase()];
  await page.goto(`/directories/compare?scenario=sign-in-name-exported&with=${first},${second},${first}x`);
  await expect(attributeRow(page, 'City')).toBeVisible();
  await expect(page.getByText('Not every directory of this address can be compared')).toBeVisible();
  await expect(page.getByText(`The address names “${microsoft.id}x”`)).toBeVisible();
  await expect(page.getByText('the sign-in name does not come from the same email').first()).toBeVisible();
  await page.goto(`/directories/${first}/data-flow`);
  await expect(page.getByRole('heading', { name: microsoft.name, level: 1 })).toBeVisible();
  await expect(page.getByText('The sign-in name comes from the alternate email here').first()).toBeVisible();
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

test.describe('a directory whose rules cannot be read', () => {
  test.use({ expectedErrors: refused(500) });

  test('leaves the other in the comparison', async ({ page }) => {
    await goTo(page, '/directories/compare', 'second-directory-fails');
    const failure = told(page, 'alert', `The rules of ${secondMicrosoft.name} could not be read`);
    await expect(failure.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(attributeRow(page, 'City')).toHaveText(/^City\s*Exported.*Not known$/);
    await expect(page.getByText('rules of two directories have to be known').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Copy a selection' })).toHaveCount(0);
    await expectAccessible(page);
  });
});

test.describe('a role that only reads', () => {
  test.use({ expectedErrors: refused(403) });

  test('compares, and is offered no copy', async ({ page }) => {
    await goTo(page, '/directories/compare', 'read-only-admin');
    await expect(told(page, 'status', 'Your role cannot change this')).toBeVisible();
    await expect(attributeRow(page, 'City')).toContainText('Differs');
    await expect(page.getByRole('button', { name: /^Load/ })).toHaveCount(0);
  });
});

test('a selection is copied to another directory through its review, the sign-in name only when asked for', async ({
  page,
}) => {
  await goTo(page, '/directories/compare', 'sign-in-name-exported');
  await expect(page.getByText(`Work phone: imported in ${microsoft.name}.`)).toBeVisible();
  await page.getByRole('button', { name: `Load 3 changes into ${secondMicrosoft.name}` }).click();
  await expect(page.getByRole('heading', { name: secondMicrosoft.name, level: 1 })).toBeVisible();
  await expect(pendingBar(page)).toContainText('3 unsaved changes: 3 on');

  await goTo(page, '/directories/compare', 'sign-in-name-exported');
  await expect(page.getByText('They take the place of 3 unsaved changes there.')).toBeVisible();
  await expect(page.getByText('The sign-in name is not copied unless you ask for it')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Also start to take the sign-in name' }).check();
  await expect(
    page.getByText(/^4 attributes start .* and Sign-in name from alternate email\./),
  ).toBeVisible();
  await expect(page.getByText('The sign-in name is copied, as you asked')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Load 4 changes into ${secondMicrosoft.name}` }).click();
  await expect(toggle(page, 'Sign-in name from alternate email')).toBeChecked();
  await review(page);
  await dialog(page).getByLabel(`Type ${secondMicrosoft.name} to confirm`).fill(secondMicrosoft.name);
  await dialog(page)
    .getByRole('button', { name: /^Overwrite .* and save$/ })
    .click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goto('/directories/compare');
  for (const name of ['Job title', 'City', 'Sign-in name from alternate email'])
    await expect(attributeRow(page, name)).toHaveText(/^(?!.*Differs).*Exported.*Exported$/);
  await expect(page.getByText(`Work phone: imported in ${microsoft.name}.`)).toBeVisible();
  await expect(page.getByText(`Nothing would start or stop in ${secondMicrosoft.name}.`)).toBeVisible();
});

test('an import of the target is left alone by a copy', async ({ page }) => {
  await goTo(page, '/directories/compare', 'healthy');
  await page.getByLabel('From', { exact: true }).selectOption(secondMicrosoft.name);
  await expect(page.getByText('3 attributes stop: Job title, Office location, and City;')).toBeVisible();
  await expect(page.getByText(`Work phone: ${microsoft.name} imports it`)).toBeVisible();
  await page.getByRole('button', { name: `Load 3 changes into ${microsoft.name}` }).click();
  await expect(pendingBar(page)).toContainText('3 unsaved changes: 3 off');
});

test('a selection is saved as a file and opened for another directory; what is not known is told', async ({
  page,
}) => {
  await openExport(page, 'unknown-rule');
  await toggle(page, 'Department').check();
  const save = page.getByRole('button', { name: 'Save the selection' });
  const { download, text } = await downloadOf(page, save);
  expect(download.suggestedFilename()).toMatch(/^selection-oakmere-365-.*\.json$/);
  await expect(page.getByText('Unsaved changes are not in it.')).toBeVisible();
  expect(text).not.toContain(seedFacts.apiKey);
  expect(text).toContain('"name": "user_employee_id"');
  const file = JSON.parse(text);
  file.attributes.push({ id: 'shoeSize', rule: 'user_shoe_size', direction: 'export' });

  await page.goto(`/directories/${secondMicrosoft.id}`);
  await page.getByRole('button', { name: 'Open a saved selection' }).click();
  const choose = async (content: unknown) => {
    const buffer = Buffer.from(JSON.stringify(content));
    const chosen = { name: 'selection.json', mimeType: 'application/json', buffer };
    await dialog(page).getByLabel('Choose a selection', { exact: true }).setInputFiles(chosen);
  };
  await choose({ ...file, version: 2 });
  await expect(told(page, 'alert', 'A later release of this console saved this selection')).toBeVisible();
  await choose(file);
  await expect(dialog(page)).toContainText(`saved from another directory: ${microsoft.name}`);
  await expect(dialog(page)).toContainText('shoeSize (rule user_shoe_size, direction export)');
  await expect(dialog(page)).toContainText('Rule user_employee_id, direction export: not known');
  await expect(dialog(page)).toContainText('Job title, Office location, and City');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Load as unsaved changes' }).click();
  await expect(pendingBar(page)).toContainText('3 unsaved changes: 3 on');
  await review(page);
  await downloadOf(page, dialog(page).getByRole('button', { name: 'Save the selection as it is now' }));
});
