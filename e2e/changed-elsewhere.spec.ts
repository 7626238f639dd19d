/** A second administrator switches State on and City off while the first one composes changes. */
import { expectAccessible } from './accessible';
import {
  confirmOverwriting,
  dialog,
  openExport,
  pendingBar,
  review,
  saveOverwriting,
  saveStopping,
  toggle,
} from './exportPage';
import { compare } from './preview';
import { expect, test } from './story';
import { expectReportToBeTrue, expectRowsToBeTrue, rulesOnServer } from './truth';

const title = 'Somebody else changed this directory meanwhile';

test('theirs is left as it is, and ours is saved after a second review', async ({ page }) => {
  await openExport(page, 'changed-by-someone-else');
  await toggle(page, 'Department').click();
  await saveOverwriting(page);

  await expect(dialog(page).getByRole('heading', { name: title })).toBeVisible();
  const state = dialog(page).getByRole('group', { name: 'State or province' });
  const city = dialog(page).getByRole('group', { name: 'City' });
  await expect(state).toContainText(
    'Somebody else has switched it on: it is exported now. Your page had it as not exported.',
  );
  await expect(city).toContainText(
    'Somebody else has switched it off: it is not exported now. Your page had it as exported.',
  );
  await expect(state.getByRole('radio', { name: 'Leave it exported' })).toBeChecked();
  expect(await rulesOnServer(page)).not.toContain('user_department');
  await expectAccessible(page);

  await dialog(page).getByRole('button', { name: 'Use these choices' }).click();
  await expect(
    dialog(page).getByRole('heading', { name: 'Overwrite 1 attribute in Microsoft 365?' }),
  ).toBeVisible();
  await confirmOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).toEqual(['user_department', 'user_job_title', 'user_office_location', 'user_state']);
});

test('one of theirs is taken back, decided on its own', async ({ page }) => {
  await openExport(page, 'changed-by-someone-else');
  await toggle(page, 'Job title').click();
  await saveStopping(page);

  await dialog(page)
    .getByRole('group', { name: 'City' })
    .getByRole('radio', { name: 'Switch it on again (overwrites Microsoft 365 values)' })
    .check();
  await dialog(page).getByRole('button', { name: 'Use these choices' }).click();
  await confirmOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).toEqual(['user_city', 'user_office_location', 'user_state']);
});

test('both wanted the same: nothing is left to send, and the page shows it', async ({ page }) => {
  await openExport(page, 'changed-by-someone-else');
  await toggle(page, 'State or province').click();
  await saveOverwriting(page);
  await expect(dialog(page).getByRole('group', { name: 'State or province' })).toContainText(
    'You wanted the same, so nothing is left to send.',
  );
  await dialog(page).getByRole('button', { name: 'Use these choices' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(pendingBar(page)).toBeHidden();
  await expectRowsToBeTrue(page);
});

test('the focus is on the view once the question is answered or put off', async ({ page }) => {
  const view = page.locator('#directory-view');
  await openExport(page, 'changed-by-someone-else');
  await toggle(page, 'State or province').click();
  await saveOverwriting(page);
  await expect(dialog(page).getByRole('heading', { name: title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(view).toBeFocused();
  // What was wanted has been done by somebody else, so nothing is unsaved.
  await expect(
    page.getByText('State or province is exported now. City is no longer exported.', { exact: true }),
  ).toBeVisible();

  await openExport(page, 'changed-by-someone-else');
  await toggle(page, 'State or province').click();
  await saveOverwriting(page);
  await dialog(page).getByRole('button', { name: 'Use these choices' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(view).toBeFocused();
});

test('to go on editing keeps the choices and sends nothing', async ({ page }) => {
  await openExport(page, 'changed-by-someone-else');
  await toggle(page, 'Department').click();
  await saveOverwriting(page);
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
  await expect(page.getByText('Somebody else changed this directory', { exact: true })).toBeVisible();
  await expect(
    page.getByText(
      'State or province is exported now. City is no longer exported. Your unsaved changes are kept.',
    ),
  ).toBeVisible();
  await expect(toggle(page, 'Department')).toBeChecked();
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await expectRowsToBeTrue(page);
});

test('what the page and the review have told is not asked about again, and a comparison from before it is outdated', async ({
  page,
}) => {
  await openExport(page, 'changed-by-someone-else');
  await compare(page, 'graph');
  await toggle(page, 'Department').click();
  await saveOverwriting(page);
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();
  await expect(page.getByText('Compared before the export was changed', { exact: true })).toBeVisible();

  await toggle(page, 'Department').click();
  await toggle(page, 'State or province').click();
  await review(page);
  await expect(dialog(page)).toContainText('State or province is exported now. City is no longer exported.');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Stop exporting 1 attribute and save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await expectReportToBeTrue(page)).toEqual(['user_job_title', 'user_office_location']);
});
