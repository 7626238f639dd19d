/** Dialogs that are longer than their window: what matters in them comes into view. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { dialog, openExport, review, told } from './exportPage';
import { compare, downloadOf, switchOn } from './preview';
import { expect, test } from './story';

const confirming = (page: Page) => dialog(page).getByRole('button', { name: /^Overwrite .* and save$/ });
const field = (page: Page) => dialog(page).getByLabel(`Type ${seedFacts.microsoft.name} to confirm`);

for (const { width, height } of [
  { width: 1440, height: 600 },
  { width: 360, height: 740 },
]) {
  test(`a name that was not typed is asked for where one looks, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openExport(page, 'healthy');
    await compare(page, 'graph');
    await switchOn(page, 'Department', 'Mobile phone');
    await review(page);
    await expect(field(page)).not.toBeInViewport();
    for (const press of ['once', 'again']) {
      await confirming(page).click();
      await expect(field(page), press).toBeFocused();
      await expect(told(page, 'alert', 'This does not match')).toBeInViewport({ ratio: 1 });
    }
  });
}

test('what a backup holds is said within view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department', 'Mobile phone');
  await review(page);
  await downloadOf(page, dialog(page).getByRole('button', { name: 'Save backup' }));
  await expect(told(page, 'status', /^Saved .* values in backup-/)).toBeInViewport({ ratio: 1 });
});

for (const { width, height } of [
  { width: 320, height: 256 },
  { width: 640, height: 360 },
]) {
  test(`a low window scrolls the whole dialog, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openExport(page, 'healthy');
    await switchOn(page, 'Department', 'Mobile phone');
    await review(page);
    await expect(dialog(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    const warning = dialog(page).getByText('What is lost is not known');
    await warning.scrollIntoViewIfNeeded();
    await expect(warning).toBeInViewport({ ratio: 1 });
    await expect(confirming(page)).not.toBeInViewport();
    await confirming(page).click();
    await expect(told(page, 'alert', 'This does not match')).toBeInViewport({ ratio: 1 });
  });
}
