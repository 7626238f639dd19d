/** Whoever uses the keyboard goes on where they are, also where the button that they pressed is gone. */
import type { Locator, Page } from '@playwright/test';
import { directoryPath, openExport, told } from './exportPage';
import { sourceLine } from './preview';
import { expect, goTo, lost, refused, test } from './story';
import { openUsers } from './usersPage';

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Presses a button by the keyboard, as whoever has no pointer. */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.page().keyboard.press('Enter');
}

/** Something has the focus, and the next Tab leads into it. */
async function expectNextIn(page: Page, part: Locator): Promise<void> {
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(part.locator(':focus')).toHaveCount(1);
}

test.describe('the preview', () => {
  test.use({ expectedErrors: refused(429) });

  test('keeps the keyboard from the first look to the end of reading', async ({ page }) => {
    await openExport(page, 'graph-throttled');
    const preview = page.getByRole('region', { name: 'Who changes, and what they lose' });
    await press(button(page, 'Look before you save'));
    await expect(button(page, 'Compare with Graph')).toBeVisible();
    await expectNextIn(page, preview);
    await press(button(page, 'Compare with Graph'));
    await expect(button(page, 'Cancel reading')).toBeVisible();
    await expectNextIn(page, preview);
    await press(button(page, 'Cancel reading'));
    await expect(told(page, 'status', 'Reading was cancelled')).toBeVisible();
    await expectNextIn(page, preview);
    await press(button(page, 'Go on reading'));
    await button(page, 'Cancel reading').focus();
    await expect(sourceLine(page)).toContainText(/, \w+ \d+, \d{4}/);
    await expectNextIn(page, preview);
  });
});

test('choosing whom to bind begins in its panel, and ends where it began', async ({ page }) => {
  await openUsers(page, 'healthy');
  await press(button(page, 'Bind users or groups'));
  const panel = page.getByRole('region', { name: /^Bind to / });
  await expect(panel).toBeVisible();
  await expectNextIn(page, panel);
  await press(button(page, 'Close without binding'));
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Bind users or groups')).toBeFocused();
});

test.describe('what could not be read', () => {
  test.use({ expectedErrors: lost });

  for (const [path, alerts] of [
    [directoryPath, 1],
    ['/directories', 1],
    ['/directories/compare', 1],
  ] as const) {
    test(`is tried again without the button going away: ${path}`, async ({ page }) => {
      await goTo(page, path, 'offline');
      const again = page.getByRole('alert').getByRole('button', { name: /^Try(ing)? again/ });
      await expect(again).toHaveCount(alerts);
      await again.evaluate((control) => control.setAttribute('data-first', ''));
      await press(again);
      await expect(again).toHaveText('Try again');
      await expect(again).toBeFocused();
      await expect(again).toHaveAttribute('data-first');
    });
  }
});

test('rules that could not be read are tried again without the button going away', async ({ page }) => {
  await page.goto(`${directoryPath}?scenario=broken-contract`);
  const again = page.getByRole('alert').getByRole('button');
  await press(again);
  await expect(page.getByRole('status', { name: 'Loading what is exported' })).toBeHidden();
  await expect(again).toBeFocused();
  await expect(again).toHaveText('Try again');
});
