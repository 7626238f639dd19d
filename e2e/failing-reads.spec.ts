/** What can be read is shown; what cannot is said, with a way on. */
import { expectAccessible } from './accessible';
import { goToExport, toggle } from './exportPage';
import { expect, lost, test } from './story';

test.describe('no request gets through', () => {
  test.use({ expectedErrors: lost });

  test('the page says so, tries again when asked, and works in a world where requests get through', async ({
    page,
  }) => {
    await goToExport(page, 'offline');
    const problem = page.getByRole('alert').filter({ hasText: 'JumpCloud could not be reached' });
    await expect(problem).toContainText('Check the network, then try again.');
    await expectAccessible(page);
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(problem.getByRole('button', { name: 'Trying again …' })).toBeFocused();
    await expect(problem.getByRole('button', { name: 'Try again' })).toBeVisible();

    await page.getByRole('button', { name: 'Open mock panel' }).click();
    await page.getByRole('link', { name: 'healthy', exact: true }).click();
    await expect(toggle(page, 'Department')).toBeVisible();
  });
});

test('an answer that is not as the API describes it is left out, and said to be', async ({ page }) => {
  await goToExport(page, 'broken-contract');
  const problem = page.getByRole('alert').filter({ hasText: 'JumpCloud’s answer could not be understood' });
  await expect(problem).toContainText('Not as described: 0.builtIn');
  await expect(page.getByRole('switch')).toHaveCount(0);
  await expect(page.getByText('180 bound users')).toBeVisible();
  await expectAccessible(page);
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(problem.getByRole('button', { name: 'Try again' })).toBeVisible();
});
