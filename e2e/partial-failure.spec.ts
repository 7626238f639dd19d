/** Saves that fail, in whole or in part: what the page says then is what the server holds. */
import { expectAccessible } from './accessible';
import { openExport, pendingBar, saveOverwriting, told, toggle } from './exportPage';
import { expect, refused, test } from './story';
import { expectReportToBeTrue } from './truth';

test.describe('the second of three changes fails', () => {
  test.use({ expectedErrors: refused(500) });

  test('done, failed and not tried are told apart, and trying again sends only what is left', async ({
    page,
  }) => {
    await openExport(page, 'second-change-fails');
    await toggle(page, 'City').click();
    await toggle(page, 'Department').click();
    await toggle(page, 'Manager').click();
    await expect(pendingBar(page)).toContainText('3 unsaved changes: 2 on, 1 off');
    await saveOverwriting(page);

    const report = told(page, 'alert', 'Partly saved: 1 of 3 changes');
    await expect(report).toContainText('City, switch off: done.');
    await expect(report).toContainText(
      'Department, switch on: failed, still pending. JumpCloud has a problem of its own',
    );
    await expect(report).toContainText('Manager, switch on: not tried, still pending.');
    await expectReportToBeTrue(page);
    await expect(pendingBar(page)).toContainText('2 unsaved changes: 2 on');
    await expectAccessible(page);

    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const rules = await expectReportToBeTrue(page);
    expect(rules).toEqual(['user_department', 'user_job_title', 'user_manager', 'user_office_location']);
    await expect(pendingBar(page)).toBeHidden();
  });

  test('what was composed after the failure is not sent by trying again', async ({ page }) => {
    await openExport(page, 'second-change-fails');
    await toggle(page, 'Department').click();
    await toggle(page, 'Manager').click();
    await saveOverwriting(page);
    const report = told(page, 'alert', 'Partly saved: 1 of 2 changes');
    await expect(report).toBeVisible();
    await toggle(page, 'Country or region').click();

    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const rules = await expectReportToBeTrue(page);
    expect(rules).not.toContain('user_country');
    await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  });
});

test.describe('every change fails', () => {
  test.use({ expectedErrors: refused(500) });

  test('nothing is saved, nothing is lost, and a reload keeps the choices', async ({ page }) => {
    await openExport(page, 'save-fails');
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    const report = told(page, 'alert', 'Not saved');
    await expect(report).toContainText('Department, switch on: failed, still pending.');
    await expect(report).toContainText('Try again in a few minutes.');
    await expectReportToBeTrue(page);
    await expect(toggle(page, 'Department')).toBeChecked();

    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(report).toContainText('Department, switch on: failed, still pending.');
    await expect(report.getByRole('button', { name: 'Close' })).toBeVisible();
    page.once('dialog', (question) => void question.accept());
    await page.reload();
    await expect(toggle(page, 'Department')).toBeChecked();
    await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  });

  test('the report of what is given up goes with it', async ({ page }) => {
    await openExport(page, 'save-fails');
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    await expect(told(page, 'alert', 'Not saved')).toBeVisible();
    await pendingBar(page).getByRole('button', { name: 'Discard' }).click();
    await expect(told(page, 'alert', 'Not saved')).toBeHidden();
  });

  test('what is pending no longer is not called so, cannot be sent again, and the report can be closed', async ({
    page,
  }) => {
    await openExport(page, 'save-fails');
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    const report = told(page, 'alert', 'Not saved');
    await toggle(page, 'Department').click();
    await expect(report).toContainText('Department, switch on: failed. JumpCloud');
    await expect(report.getByRole('button', { name: 'Try again' })).toBeHidden();
    await expect(report).not.toContainText('Try again');
    // Composed again, it is reviewed again.
    await toggle(page, 'Department').click();
    await expect(pendingBar(page).getByRole('button', { name: 'Review and save' })).toBeVisible();
    await expect(report).not.toContainText('Try again');
    await report.getByRole('button', { name: 'Close' }).click();
    await expect(report).toBeHidden();
    await expect(page.locator('#directory-view')).toBeFocused();
  });
});
