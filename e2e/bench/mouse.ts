/**
 * The page as a hand meets it. Looking elements up by role and checking that a click would reach them takes Playwright
 * several tasks of the page's thread, throttled like the rest: so elements are looked up before anything is measured,
 * and then clicked by nothing but the mouse.
 */
import type { ElementHandle, Locator, Page } from '@playwright/test';

export type Found = ElementHandle<Element>;

export async function find(locator: Locator): Promise<Found> {
  const found = await locator.elementHandle();
  if (!found) throw new Error(`Not on the page: ${locator.toString()}`);
  return found;
}

/** In milliseconds, as long as a finger is on the button: pressing and letting go are two tasks of the page. */
const held = 80;

/** Scrolls to an element and clicks it in its middle. */
export async function press(page: Page, element: Found): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('What is to be clicked is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { delay: held });
}
