/** Leaving with changes asks first; leaving without, or changing the view only, never does. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { dialog, directoryPath, openExport, pendingBar, saveOverwriting, toggle, told } from './exportPage';
import { expect, goTo, test } from './story';
import { expectReportToBeTrue } from './truth';

const question = (page: Page) => dialog(page).filter({ hasText: 'Leave without saving?' });
const directoriesLink = (page: Page) =>
  page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Cloud Directories' });

/** What the browser's own question was answered with, in order. */
function answerBrowser(page: Page, answer: 'stay' | 'leave'): string[] {
  const asked: string[] = [];
  page.on('dialog', (asking) => {
    asked.push(asking.type());
    void (answer === 'stay' ? asking.dismiss() : asking.accept());
  });
  return asked;
}

test('a link inside the console asks; staying keeps the changes, leaving leaves', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await directoriesLink(page).click();
  await expect(question(page)).toBeVisible();
  await expect(page).toHaveURL(directoryPath);
  await expectAccessible(page);

  await question(page).getByRole('button', { name: 'Keep editing' }).click();
  await expect(toggle(page, 'Department')).toBeChecked();
  await directoriesLink(page).click();
  await question(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL('/directories');
  await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeVisible();
});

test('leaving during a save says that it stops the rest, and the report is there on coming back', async ({
  page,
}) => {
  await openExport(page, 'slow');
  // So many that the save is still under way when it is left, however slow the machine is that tells this story.
  const more = ['Manager', 'Street address', 'State or province', 'Postal code', 'Country or region'];
  for (const name of ['City', 'Department', ...more]) await toggle(page, name).click();
  await saveOverwriting(page);
  await expect(told(page, 'status', 'Saving…')).toHaveText('Saving…');
  await expect(page.getByText('City: done')).toBeVisible();
  await directoriesLink(page).click();
  const asked = dialog(page).filter({ hasText: 'Leave while saving?' });
  await expect(asked).toContainText('The save stops after the change on its way');
  await asked.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('link', { name: 'Oakmere 365' }).click();

  const report = told(page, 'alert', /^Stopped: [1-6] of 7 changes saved/);
  await expect(report).toContainText('City, switch off: done.');
  await expect(report).toContainText('Country or region, switch on: not tried');
  await expect(page.getByText('Somebody else changed this directory')).toBeHidden();
  await expect(pendingBar(page)).toContainText(/^[1-6] unsaved changes?: [1-6] on/);
  await expectReportToBeTrue(page);
});

test('going back asks; the address stays that of the page until the answer', async ({ page }) => {
  await goTo(page, '/directories', 'healthy');
  await page.getByRole('link', { name: 'Oakmere 365' }).click();
  await toggle(page, 'Department').click();
  await page.goBack();
  await expect(question(page)).toBeVisible();
  await expect(page).toHaveURL(directoryPath);
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeHidden();
  await expect(toggle(page, 'Department')).toBeChecked();

  await page.goBack();
  await question(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL('/directories');
});

test('signing out asks as well', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await question(page).getByRole('button', { name: 'Keep editing' }).click();
  await expect(pendingBar(page)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await question(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeFocused();
});

test('the browser asks before a reload, and the changes survive it', async ({ page }) => {
  const asked = answerBrowser(page, 'leave');
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await toggle(page, 'City').click();
  await expect(pendingBar(page)).toBeVisible();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(pendingBar(page)).toContainText('2 unsaved changes: 1 on, 1 off');
  await expect(toggle(page, 'Department')).toBeChecked();
  await expect(toggle(page, 'City')).not.toBeChecked();
});

test('the browser asks before the tab is closed, and staying keeps it open', async ({ page }) => {
  const asked = answerBrowser(page, 'stay');
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await expect(pendingBar(page)).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(toggle(page, 'Department')).toBeChecked();
});

test('without changes nothing asks', async ({ page }) => {
  const asked = answerBrowser(page, 'leave');
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await toggle(page, 'Department').click();
  await page.reload();
  await expect(toggle(page, 'Department')).toBeVisible();
  await directoriesLink(page).click();
  await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeFocused();
  expect(asked).toEqual([]);
});

test('another view of the same page does not ask', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await page.getByRole('radio', { name: 'Changed' }).check();
  await page.getByRole('searchbox').fill('depart');
  await expect(page).toHaveURL(`${directoryPath}?q=depart&show=changed`);
  await expect(question(page)).toBeHidden();
  await expect(toggle(page, 'Department')).toBeChecked();
});
