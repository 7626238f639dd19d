import { expectAccessible } from './accessible';
import { dialog, openExport, pendingBar, review, row, saveStopping, toggle } from './exportPage';
import { compare, countsOf, downloadOf, openPeople, people } from './preview';
import { expect, test } from './story';
import { expectReportToBeTrue, expectRowsToBeTrue } from './truth';

test('an administrator switches Job title off; nothing is overwritten, so no name is asked for', async ({
  page,
}) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Job title').click();
  await expect(row(page, 'Job title')).toContainText(
    'later changes in JumpCloud are no longer sent. Microsoft 365 keeps the “Job title” it has now',
  );
  await review(page);
  await expect(dialog(page).getByRole('heading', { name: 'Stop exporting 1 attribute?' })).toBeVisible();
  await expect(dialog(page).getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Stop exporting 1 attribute and save' }).click();

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectReportToBeTrue(page);
  await expect(row(page, 'Job title')).toContainText(/Not exported.*Switched off .* by anna\.berg/);
  await page.reload();
  await expect(toggle(page, 'Job title')).not.toBeChecked();
  await expectRowsToBeTrue(page);
});

test('two of twelve are switched off; the ten others stay', async ({ page }) => {
  await openExport(page, 'everything-exported');
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(12);
  await toggle(page, 'Manager').click();
  await toggle(page, 'Alternate email').click();
  await saveStopping(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).toHaveLength(10);
});

test('a switch that is moved back is no change, and Discard moves all back', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Job title').click();
  await toggle(page, 'Job title').click();
  await expect(pendingBar(page)).toBeHidden();

  await toggle(page, 'Job title').click();
  await toggle(page, 'Department').click();
  await pendingBar(page).getByRole('button', { name: 'Discard' }).click();
  await expect(pendingBar(page)).toBeHidden();
  await expect(toggle(page, 'Job title')).toBeChecked();
  await expect(toggle(page, 'Department')).not.toBeChecked();
});

test('where the sign-in name option is switched off, whose names change is told, and they can be saved first', async ({
  page,
}) => {
  const option = 'Sign-in name from alternate email';
  await openExport(page, 'sign-in-name-exported');
  await compare(page, 'graph');
  await toggle(page, option).uncheck();
  const counts = await countsOf(page, option);
  const overwritten = counts.get('overwrites') ?? 0;
  expect(overwritten).toBeGreaterThan(1);
  await expect(row(page, option)).toContainText(
    `Saving changes the name that ${overwritten} of 180 bound users sign in to Microsoft 365 with: it becomes their company email, at once.`,
  );
  await openPeople(page, option, 'overwrites');
  await expect(people(page).getByText(`${overwritten} values`, { exact: true })).toBeVisible();
  await expect(people(page).getByLabel('Attribute')).toHaveValue('userPrincipalName');

  await review(page);
  await expect(dialog(page).getByRole('heading', { name: 'Change sign-in names?' })).toBeVisible();
  const lost = overwritten + (counts.get('may fail') ?? 0);
  await expect(dialog(page)).toContainText(`Microsoft 365 may lose ${lost} values`);
  await expectAccessible(page);
  const { text } = await downloadOf(page, dialog(page).getByRole('button', { name: 'Save backup' }));
  expect(JSON.parse(text)).toMatchObject({ attributes: ['userPrincipalName'] });
});
