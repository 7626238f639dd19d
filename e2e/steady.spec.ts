/** What moves while a pointer is on its way has another switch clicked than the one that was meant, or none. */
import { openExport, row, toggle } from './exportPage';
import { bar, compare } from './preview';
import { expect, refused, test } from './story';

test('a switch makes its row as high as it stays, at once', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  const department = toggle(page, 'Department');
  await department.scrollIntoViewIfNeeded();
  const [off, on] = await department.evaluate((control) => {
    const height = () => control.closest('li')?.getBoundingClientRect().height ?? 0;
    const before = height();
    if (control instanceof HTMLElement) control.click();
    return [before, height()];
  });
  await expect(bar(page, 'Department')).toBeVisible();
  const box = await row(page, 'Department').boundingBox();
  expect(on).toBeGreaterThan(off);
  expect(box?.height).toBe(on);
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
