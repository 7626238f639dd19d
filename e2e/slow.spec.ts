import { expectAccessible } from './accessible';
import { goToExport, openExport, row, toggle, told } from './exportPage';
import { expect, goTo, refused, test } from './story';

test('what is being loaded is said, and nothing that is not known is shown as empty', async ({ page }) => {
  await goToExport(page, 'slow');
  await expect(told(page, 'status', 'Loading the directory')).toBeAttached();
  await expect(told(page, 'status', 'Loading what is exported')).toBeAttached();
  await expect(page.getByText('Counting bound users…')).toBeVisible();
  await expectAccessible(page);
  await expect(toggle(page, 'Department')).toBeVisible();
  await expect(page.getByText('180 bound users')).toBeVisible();
});

test('the list of directories says that it is loading, then how many there are', async ({ page }) => {
  await goTo(page, '/directories', 'slow');
  await expect(told(page, 'status', 'Loading directories')).toBeAttached();
  await expect(told(page, 'status', '4 directories, 2 of Microsoft 365')).toBeAttached();
});

// What moves while a pointer is on its way has another switch clicked than the one that was meant, or none.
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
