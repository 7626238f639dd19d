/** Those chosen for import: searched, and corrected. And reading on, with the keyboard. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { bar, choose, expectList, list, openImport, person, usernameOf } from './importPage';
import { expect, test } from './story';

const { withoutUsername } = seedFacts.strangers;

test('those chosen are searched, and whoever has to be corrected comes first, with the focus in the field', async ({
  page,
}) => {
  await openImport(page, 'import-conflict');
  for (const name of ['Freya Andersson', 'Mateo Novák']) await choose(page, name);
  const name = `${withoutUsername.firstName} ${withoutUsername.lastName}`;
  await choose(page, name);
  await page.getByText('Chosen', { exact: true }).first().click();
  const search = page.getByLabel('Search people in Microsoft 365');
  await search.fill('novak');
  await expect(page.getByText('1 person shown')).toBeVisible();
  await expect(person(page, 'Mateo Novák')).toBeVisible();
  await search.fill('nobody of that name');
  await expect(page.getByRole('heading', { name: 'Nobody chosen fits the search' })).toBeVisible();

  const way = bar(page).getByRole('button', { name: '1 username to correct first' });
  await way.click();
  await expectList(page, 3);
  await expect(usernameOf(page, name)).toBeFocused();
  await expect(list(page).getByRole('row').nth(1)).toContainText(withoutUsername.signInName);
  await expectAccessible(page);
  await way.click();
  await expect(usernameOf(page, name)).toBeFocused();
  // Nobody changes places while somebody types.
  await page.keyboard.type('mei.tanaka.42');
  await expect(usernameOf(page, name)).toBeFocused();
  await expect(usernameOf(page, name)).toHaveValue('mei.tanaka.42');
  await expect(way).toBeHidden();
});

test('whoever stops reading on stays at the control that goes on with it', async ({ page }) => {
  await openImport(page, 'many-to-import');
  await page.getByRole('button', { name: 'Read all' }).press('Enter');
  const stop = page.getByRole('button', { name: 'Stop reading' });
  await expect(stop).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Read all' })).toBeFocused();
});
