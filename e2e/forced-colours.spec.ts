/** Where the system gives all pages its few colours, what is on, chosen or open has to be seen by them. */
import type { Page } from '@playwright/test';
import { openExport, toggle } from './exportPage';
import { bar, compare } from './preview';
import { expect, test } from './story';

/** What the system paints in one of its colours, as the browser writes it. */
const systemColour = (page: Page, name: 'Canvas' | 'Highlight') =>
  page.evaluate((colour) => {
    const sample = document.body.appendChild(document.createElement('i'));
    sample.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    const { color } = getComputedStyle(sample);
    sample.remove();
    return color;
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours show what is on, chosen and open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openExport(page, 'healthy');
    const [canvas, highlight] = [await systemColour(page, 'Canvas'), await systemColour(page, 'Highlight')];
    await expect(toggle(page, 'Job title')).toHaveCSS('background-color', highlight);
    await expect(toggle(page, 'Department')).toHaveCSS('background-color', canvas);

    const open = page.getByRole('link', { name: 'Cloud Directories' });
    await expect(open.and(page.locator('[aria-current]'))).toHaveCSS('background-color', highlight);
    const tabs = page.getByRole('navigation', { name: 'Directory' });
    await expect(tabs.getByRole('link', { name: 'Attributes export' })).toHaveCSS(
      'background-color',
      highlight,
    );
    await expect(tabs.getByRole('link', { name: 'Users' })).toHaveCSS('border-bottom-color', canvas);
    const segments = page.locator('label').filter({ has: page.getByRole('radio') });
    await expect(segments.filter({ hasText: 'All' })).toHaveCSS('background-color', highlight);
    await expect(segments.filter({ hasText: 'Changed' })).not.toHaveCSS('background-color', highlight);

    await compare(page, 'graph');
    await toggle(page, 'Department').check();
    const stripe = bar(page, 'Department').locator('xpath=preceding-sibling::*');
    await expect(stripe).toHaveCSS('forced-color-adjust', 'none');
  });
}
