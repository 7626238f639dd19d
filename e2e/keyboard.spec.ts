/** From the first Tab to a finished save without a pointer. */
import type { Locator, Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { dialog, openExport, pendingBar, row, toggle } from './exportPage';
import { expect, goTo, test } from './story';
import { expectReportToBeTrue } from './truth';

/** Presses Tab until the control has the focus; a control that is not reached fails the story. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const reached = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await reached()); presses += 1) await page.keyboard.press(key);
  await expect(control).toBeFocused();
}

const focused = (page: Page) => page.locator(':focus');

test('an administrator skips to the content, switches, reviews and saves', async ({ page }) => {
  await openExport(page, 'healthy');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, toggle(page, 'Department'));
  await page.keyboard.press('Space');
  await expect(row(page, 'Department')).toContainText('Starts with the save');
  const reviewButton = pendingBar(page).getByRole('button', { name: 'Review and save' });
  await tabTo(page, reviewButton);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Keep editing' })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(reviewButton).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog(page).getByRole('textbox'), 'Shift+Tab');
  await page.keyboard.type(seedFacts.microsoft.name);
  await page.keyboard.press('Enter');

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await expectReportToBeTrue(page)).toContain('user_department');
  await tabTo(page, page.getByRole('button', { name: 'Close' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'User Attributes Export' })).toBeFocused();
});

test('the bar of changes does not come to lie over the switch that has the focus', async ({ page }) => {
  await openExport(page, 'healthy');
  await tabTo(page, toggle(page, 'Street address'));
  await page.keyboard.press('Space');
  await expect(pendingBar(page)).toBeVisible();
  const roomBetween = async (): Promise<number> => {
    const [control, bar] = await Promise.all([
      toggle(page, 'Street address').boundingBox(),
      pendingBar(page).boundingBox(),
    ]);
    return (bar?.y ?? Number.NaN) - (control?.y ?? Number.NaN) - (control?.height ?? Number.NaN);
  };
  await expect.poll(roomBetween).toBeGreaterThan(8);
});

test('an open dialog keeps the focus', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').click();
  await pendingBar(page).getByRole('button', { name: 'Review and save' }).click();
  const keep = dialog(page).getByRole('button', { name: 'Keep editing' });
  await expect(keep).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('button', { name: /and save$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('button', { name: 'Save the selection as it is now' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(keep).toBeFocused();
});

test('every locked control is reached, stays as it is, and says why', async ({ page }) => {
  await openExport(page, 'read-only-admin');
  await page.getByRole('main').focus();
  const reasons = /always export|is made from|keeps the Microsoft 365 password|needs a sign-in name/;
  const locked = await page.getByRole('checkbox').all();
  expect(locked).toHaveLength(5);
  for (const control of locked) {
    await tabTo(page, control);
    await expect(focused(page)).toHaveAccessibleDescription(reasons);
    await page.keyboard.press('Space');
    await expect(control).toBeChecked();
  }
  for (const name of ['Sign-in name from alternate email', 'Department', 'Job title']) {
    await tabTo(page, toggle(page, name));
    await expect(focused(page)).toHaveAccessibleDescription(/Locked: your role cannot change this\./);
  }
});

test('a switch says what it would do, to whoever cannot see the row', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, 'Department').press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Saving overwrites “Department”' })).toBeAttached();
  await expect(toggle(page, 'Department')).toHaveAccessibleDescription(/Saving overwrites “Department”/);
  await toggle(page, 'Department').press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'Department: no change' })).toBeAttached();
});

test('the header stands in the order of the Tab key wherever it is one line', async ({ page }) => {
  await goTo(page, '/directories', 'healthy');
  const header = page.getByRole('banner');
  await header.getByRole('button', { name: 'Sign out' }).waitFor();
  for (const width of [720, 768, 820, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const controls = header.getByRole('link').or(header.getByRole('radio')).or(header.getByRole('button'));
    const lefts = await controls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(lefts, `${width} pixels wide`).toEqual(lefts.toSorted((a, b) => a - b));
  }
});
