import { expectAccessible } from './accessible';
import { confirmOverwriting, dialog, openExport, pendingBar, toggle } from './exportPage';
import { expect, goTo, test } from './story';
import { expectReportToBeTrue } from './truth';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('the whole way on a phone: list, switch, review, save', async ({ page }) => {
  await goTo(page, '/directories', 'healthy');
  const directory = page.getByRole('link', { name: 'Oakmere 365' });
  await expect(directory).toBeVisible();
  await expectAccessible(page);
  await directory.tap();
  await toggle(page, 'Department').tap();
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await expectAccessible(page);
  await pendingBar(page).getByRole('button', { name: 'Review and save' }).tap();
  await expect(dialog(page)).toBeInViewport({ ratio: 1 });
  await confirmOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeInViewport();
  expect(await expectReportToBeTrue(page)).toContain('user_department');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('every page fits a phone', async ({ page }) => {
  for (const path of ['/attribute-data', '/directories?scenario=many-directories', '/nowhere']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test('one can do without animations, colours and a pointer that hovers', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openExport(page, 'healthy');
  await toggle(page, 'Department').tap();
  await expect(toggle(page, 'Department')).toBeChecked();
});
