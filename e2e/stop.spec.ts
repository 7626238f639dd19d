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

  const saving = told(page, 'status', 'Saving…');
  await expect(saving).toContainText('City: sending');
  await expect(toggle(page, 'Manager')).toHaveAccessibleDescription(/Locked while saving/);
  await saving.getByRole('button', { name: 'Stop' }).click();
  await expect(told(page, 'status', 'Stopping after the change that is on its way…')).toBeVisible();

  const report = told(page, 'alert', 'Stopped: 1 of 2 changes saved');
  await expect(report).toContainText('City, switch off: done.');
  await expect(report).toContainText('Department, switch on: not tried, still pending.');
  const rules = await expectReportToBeTrue(page);
  expect(rules).not.toContain('user_department');
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
});
