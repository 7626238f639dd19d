/** A comparison from before a save tells nothing of what Microsoft holds after it. */
import { expectAccessible } from './accessible';
import { dialog, openExport, review, saveOverwriting, saveStopping, toggle } from './exportPage';
import { bar, compare, expectRead, people, personCard, switchOn } from './preview';
import { expect, test } from './story';

test('after a save the comparison counts as outdated until it is made again', async ({ page }) => {
  const outdated = page.getByText('Compared before the export was changed', { exact: true });
  const saved = page.getByText('Saved', { exact: true });
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  await expect(bar(page, 'Department')).toBeVisible();
  await review(page);
  await expect(dialog(page)).toContainText(/Compared with Microsoft Graph, .*\d/);
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
  await saveOverwriting(page);
  await expect(saved).toBeVisible();

  await expect(outdated).toBeVisible();
  await expect(bar(page, 'Department')).toBeHidden();
  await page.getByRole('searchbox', { name: 'Find one person' }).fill('jonas keller');
  await page.getByRole('list', { name: 'People found' }).getByRole('button').first().click();
  await expect(
    personCard(page).getByRole('columnheader', { name: 'Microsoft before the change' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'List the people' }).click();
  await expect(
    people(page).getByRole('columnheader', { name: 'Microsoft before', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);

  await toggle(page, 'Department').click();
  await saveStopping(page);
  await expect(saved).toBeVisible();
  await toggle(page, 'Department').click();
  await review(page);
  await expect(dialog(page)).toContainText('What is lost is not known');
  await expect(dialog(page)).toContainText('choose “Compare again”');
  await expect(dialog(page)).not.toContainText('may lose');
  await expect(dialog(page).getByRole('region', { name: 'Backup' })).toBeHidden();
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();

  await page.getByRole('button', { name: 'Compare again', exact: true }).click();
  await expectRead(page);
  await expect(outdated).toBeHidden();
  await expect(bar(page, 'Department')).toBeVisible();
  await expect(personCard(page).getByRole('columnheader', { name: 'Microsoft now' })).toBeVisible();
});
