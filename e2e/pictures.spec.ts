/**
 * A few states as they were approved, pixel by pixel; `npm run review` looks at all. Text is in the font that the
 * console brings along, also where it would be in the machine's own. Smoothing of edges differs a little from one
 * Chromium to the next: that much is let pass (Chromium 147 differs
 * from 156 in 700 pixels at most), a moved line or another colour of a button is not.
 *
 * Approve with `npx playwright test pictures --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import { sizes, type Scheme, type Size } from '../src/review/state';
import { stateNamed } from '../src/review/states';
import { goToState } from './review/stage';
import { expect, refused, test } from './story';

const pictures: readonly (readonly [state: string, scheme: Scheme, size: Size])[] = [
  ['directories-usual', 'light', 'tablet'],
  ['export-pending', 'light', 'desktop'],
  ['export-review-overwrite', 'dark', 'phone'],
  ['preview-compared', 'dark', 'desktop'],
  ['preview-person', 'light', 'phone'],
  ['save-partly', 'dark', 'tablet'],
  ['sign-in-organisation-needed', 'light', 'phone'],
];

/** The font for code is the machine's: here it gives way to the console's own. */
const ownFontOnly = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("code, kbd, pre { font-family: 'Inter Variable' !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Taller than most windows, so that what the page is about is on the picture without scrolling. */
const windowOf = (size: Size) => (size === 'desktop' ? { width: 1440, height: 1400 } : sizes[size]);

test.use({ expectedErrors: refused(401, 404, 500) });

// Other platforms draw text in their own way, and have no approved pictures.
for (const [name, scheme, size] of process.platform === 'linux' ? pictures : []) {
  test(`${name} is drawn as approved: ${scheme}, ${size}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(windowOf(size));
    const state = stateNamed(name);
    expect(state && (await goToState(page, state))).toBeNull();
    await ownFontOnly(page);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page).toHaveScreenshot(`${name}-${scheme}-${size}.png`, {
      threshold: 0.2,
      maxDiffPixels: 1000,
    });
  });
}
