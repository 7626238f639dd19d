/** What moves while a pointer is on its way has another switch clicked than the one that was meant, or none. */
import { openExport, row, toggle } from './exportPage';
import { bar, compare } from './preview';
import { expect, refused, test } from './story';

test('a switch makes its row as high as it stays, in one step', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await toggle(page, 'Department').scrollIntoViewIfNeeded();
  const heights = await row(page, 'Department').evaluateHandle((element) => {
    const seen: number[] = [];
    new ResizeObserver(() => seen.push(element.getBoundingClientRect().height)).observe(element);
    return seen;
  });
  await toggle(page, 'Department').click();
  await expect(bar(page, 'Department')).toBeVisible();
  const [before, after = 0, ...others] = await heights.jsonValue();
  expect(after).toBeGreaterThan(before ?? 0);
  expect(others).toEqual([]);
  expect((await row(page, 'Department').boundingBox())?.height).toBe(after);
});

test.describe('the history of the rows comes after them', () => {
  test.use({ expectedErrors: refused(500) });

  for (const width of [360, 1000, 1280]) {
    test(`rows are as high with it as without, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const place = () => toggle(page, 'Alternate email').boundingBox();
      await openExport(page, 'history-unavailable');
      await expect(row(page, 'Job title')).toContainText('Last change not known');
      const without = await place();
      await openExport(page, 'healthy');
      await expect(row(page, 'Job title')).toContainText(/Switched on .* by anna\.berg/);
      await expect(row(page, 'Department')).toContainText('No change in 90 days');
      expect(await place()).toEqual(without);
    });
  }
});
