import { expectAccessible } from './accessible';
import { goToExport, toggle, told } from './exportPage';
import { expect, goTo, test } from './story';

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
