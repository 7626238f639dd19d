import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, openExport, pendingBar, review, row, saveOverwriting, toggle } from './exportPage';
import { expect, test } from './story';
import { expectReportToBeTrue, expectRowsToBeTrue, optionalNames, rulesOnServer } from './truth';

test('an administrator switches Department on and it stays on', async ({ page }) => {
  await openExport(page, 'healthy');
  await expect(row(page, 'Department')).toContainText('Not exported');

  await toggle(page, 'Department').click();
  await expect(row(page, 'Department')).toContainText(
    'overwrites “Department” in Microsoft 365 for 180 bound users',
  );
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  expect(await rulesOnServer(page)).not.toContain('user_department');
  await expectAccessible(page);

  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).toContain('user_department');
  await expect(row(page, 'Department')).toContainText(/Switched on .* by anna\.berg@oakmere\.example/);
  await expect(pendingBar(page)).toBeHidden();

  await page.reload();
  await expect(toggle(page, 'Department')).toBeChecked();
  await expect(row(page, 'Department')).toContainText(/Exported.*Switched on .* by anna\.berg/);
  await expectRowsToBeTrue(page);
});

test('a review asks for the directory’s name before it overwrites anything', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await toggle(page, 'City').click();
  await review(page);
  await expect(
    dialog(page).getByRole('heading', { name: 'Overwrite 1 attribute in Microsoft 365?' }),
  ).toBeVisible();
  await expect(dialog(page)).toContainText('Department: 180 bound users');
  await expect(dialog(page)).toContainText('City: 180 bound users');
  await expectAccessible(page);

  const name = dialog(page).getByRole('textbox');
  const overwrite = dialog(page).getByRole('button', { name: 'Overwrite 1 attribute and save' });
  await overwrite.click();
  await expect(name).toHaveAccessibleDescription(/This does not match/);
  await name.fill(seedFacts.secondMicrosoft.name);
  await overwrite.click();
  await expect(name).toHaveAccessibleDescription(/This does not match/);

  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
  await expect(pendingBar(page)).toContainText('2 unsaved changes: 1 on, 1 off');
  await expectRowsToBeTrue(page);
});

test('everything can be switched on from nothing in one save', async ({ page }) => {
  await openExport(page, 'nothing-exported');
  await expectRowsToBeTrue(page);
  for (const name of optionalNames) await toggle(page, name).click();
  await expect(pendingBar(page)).toContainText('12 unsaved changes: 12 on');
  await expect(toggle(page, 'Sign-in name from alternate email')).not.toBeChecked();

  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).toHaveLength(12);
});
