import { openExport, pendingBar, saveOverwriting, toggle, told } from './exportPage';
import { expect, test } from './story';
import { expectReportToBeTrue } from './truth';

test('a running save is stopped: what was not tried stays pending and can be sent later', async ({
  page,
}) => {
  await openExport(page, 'slow');
  await toggle(page, 'City').click();
  await toggle(page, 'Department').click();
  await saveOverwriting(page);

  // Only the title is read out: each step would bring the whole list again.
  await expect(told(page, 'status', 'Saving…')).toHaveText('Saving…');
  await expect(page.getByText('City: sending')).toBeVisible();
  await expect(toggle(page, 'Manager')).toHaveAccessibleDescription(/Locked while saving/);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(told(page, 'status', 'Stopping after the change that is on its way…')).toBeVisible();

  const report = told(page, 'alert', 'Stopped: 1 of 2 changes saved');
  await expect(report).toContainText('City, switch off: done.');
  await expect(report).toContainText('Department, switch on: not tried, still pending.');
  const rules = await expectReportToBeTrue(page);
  expect(rules).not.toContain('user_department');
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
});
