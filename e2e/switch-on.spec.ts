import {
  expect,
  expectAccessible,
  openExport,
  pendingBar,
  reviewAndSave,
  row,
  rulesOnServer,
  test,
  toggle,
} from './story';

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

  await reviewAndSave(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText(/Exported now, .*Department, Job title/)).toBeVisible();
  expect(await rulesOnServer(page)).toContain('user_department');
  await expect(row(page, 'Department')).toContainText(/Switched on .* by anna\.berg@oakmere\.example/);
  await expect(pendingBar(page)).toBeHidden();

  await page.reload();
  await expect(toggle(page, 'Department')).toBeChecked();
  await expect(row(page, 'Department')).toContainText(/Exported/);
});
