import type { Locator, Page } from '@playwright/test';
import { goToExport, openExport, pendingBar, review, toggle } from './exportPage';
import { bar as impactBar, compare, personCard, searchPeople, switchOn } from './preview';
import { expect, goTo, test } from './story';
import { boundList, openUsers, searchBound } from './usersPage';

test('the chosen colours stay over a reload; else they follow the system', async ({ page }) => {
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: 'light' });
  await goTo(page, '/directories', 'healthy');
  const colours = page.getByRole('radiogroup', { name: 'Colour scheme' });
  await colours.getByRole('radio', { name: 'Dark colours' }).check();
  expect(await scheme()).toBe('dark');
  await page.reload();
  await expect(colours.getByRole('radio', { name: 'Dark colours' })).toBeChecked();
  expect(await scheme()).toBe('dark');

  await colours.getByRole('radio', { name: 'Colours follow the system' }).check();
  expect(await scheme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(scheme).toBe('dark');
});

test('nothing moves for those who ask for less motion', async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await goToExport(page, 'slow');
  await expect.poll(moving).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(moving).toBe(0);
});

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { what, width, height, textSize } of [
  { what: 'a phone', width: 360, height: 740, textSize: '100%' },
  { what: 'text of twice the size', width: 1280, height: 800, textSize: '200%' },
  { what: 'text of twice the size on a phone', width: 360, height: 740, textSize: '200%' },
  { what: 'a very wide window', width: 2560, height: 1440, textSize: '100%' },
]) {
  test(`${what}: no sideways scrolling, and the bar covers neither content nor focus`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openExport(page, 'healthy');
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, textSize);
    await toggle(page, 'Department').click();
    await expect(pendingBar(page)).toBeVisible();
    expect(await sideways(page)).toBe(0);

    for (const one of await page.getByRole('switch').all()) {
      await one.focus();
      const bar = await pendingBar(page).boundingBox();
      const control = await one.boundingBox();
      expect(control?.y).toBeGreaterThanOrEqual(0);
      expect((control?.y ?? 0) + (control?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }
    await page.keyboard.press('End');
    await expect(page.getByRole('contentinfo')).toBeInViewport();

    await review(page);
    expect(await sideways(page)).toBe(0);
  });
}

test('on paper everything says what it is, and nothing covers a row', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  await expect(impactBar(page, 'Department')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(pendingBar(page)).toHaveCSS('position', 'static');
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await expect(page.getByRole('button', { name: 'Review and save' })).toBeHidden();
  for (const one of [toggle(page, 'Department'), page.getByRole('checkbox', { name: 'First name' })]) {
    await expect(one).toHaveCSS('print-color-adjust', 'exact');
  }
  await expect(impactBar(page, 'Department').getByRole('button').first()).toBeVisible();
});

/** How tall a list is, and how tall what is in it, in pixels. */
const heightsOf = (list: Locator) => list.evaluate((box) => [box.clientHeight, box.scrollHeight] as const);

test('a list with few rows is no taller than these, and with many as tall as before', async ({ page }) => {
  await openUsers(page, 'healthy');
  await expect.poll(() => heightsOf(boundList(page)).then(([height]) => height)).toBe(504);
  await searchBound(page, 'jonas.keller');
  await expect.poll(() => heightsOf(boundList(page))).toEqual([96, 96]);
  await searchBound(page, '');
  await expect.poll(() => heightsOf(boundList(page)).then(([height]) => height)).toBe(504);

  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  await page.getByRole('button', { name: 'List the people' }).click();
  const list = page.getByRole('region', { name: 'List of people' });
  await searchPeople(page, 'jonas.keller');
  await expect.poll(() => heightsOf(list)).toEqual([84, 84]);
  await searchPeople(page, 'nobody of this name');
  await expect.poll(() => heightsOf(list)).toEqual([40, 40]);
  await searchPeople(page, '');
  await expect.poll(() => heightsOf(list).then(([height]) => height)).toBe(504);
  await expect(list.getByRole('row').nth(11)).toBeVisible();
});

/** How many rows of a list have something in a cell that is not within the row. */
const overflowing = (list: Locator) =>
  list.getByRole('row').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return Array.from(row.querySelectorAll('th, td, small'), (part) => part.getBoundingClientRect()).some(
          (part) => part.top < top - 1 || part.bottom > bottom + 1,
        );
      }).length,
  );

test('text of twice the size fits into the rows of long lists, at any width', async ({ page }) => {
  const twice = () =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  await openUsers(page, 'healthy');
  for (const width of [360, 1280, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await twice();
    await expect.poll(() => overflowing(boundList(page)), `${width} pixels wide`).toBe(0);
  }

  await openExport(page, 'healthy');
  await twice();
  await compare(page, 'graph');
  await page.getByRole('button', { name: 'List the people' }).click();
  const list = page.getByRole('region', { name: 'List of people' });
  for (const width of [2560, 1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(list.getByRole('row').nth(1)).toBeVisible();
    await expect.poll(() => overflowing(list), `${width} pixels wide`).toBe(0);
  }
  await page.getByRole('searchbox', { name: 'Find one person' }).fill('jonas keller');
  const found = page.getByRole('list', { name: 'People found' }).getByRole('button').first();
  await expect(found).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await found.click();
  await expect(personCard(page)).toBeVisible();
  expect(await sideways(page)).toBe(0);
});

test('a window that narrows takes the page along while the list of people is open', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await toggle(page, 'Department').check();
  await page.getByRole('button', { name: 'List the people' }).click();
  await expect(page.getByRole('region', { name: 'List of people' }).getByRole('row').nth(1)).toBeVisible();
  for (const width of [1100, 794, 600, 360]) {
    await page.setViewportSize({ width, height: 720 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(wide, `${width} pixels wide`).toBe(width);
    const button = pendingBar(page).getByRole('button', { name: 'Review and save' });
    await expect(button).toBeInViewport({ ratio: 1 });
  }
});
