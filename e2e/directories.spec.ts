import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { openExport, row, saveOverwriting, toggle } from './exportPage';
import { expect, goTo, refused, test } from './story';
import { expectReportToBeTrue } from './truth';

test('an administrator finds the directory in the list and opens its export', async ({ page }) => {
  await goTo(page, '/', 'healthy');
  await expect(page).toHaveURL('/directories');
  const directories = page.getByRole('table', { name: 'Cloud directories' });
  await expect(
    directories.getByRole('row', { name: /Oakmere 365 Microsoft 365 oakmere\.example Active/ }),
  ).toBeVisible();
  await expect(
    directories.getByRole('row', { name: /JumpCloud LDAP LDAP Not known Not supported here/ }),
  ).toBeVisible();
  await expect(page.getByText('4 directories, 2 of Microsoft 365.')).toBeVisible();
  await expect(directories.getByRole('link')).toHaveText([
    seedFacts.microsoft.name,
    seedFacts.secondMicrosoft.name,
  ]);
  await expectAccessible(page);

  await directories.getByRole('link', { name: seedFacts.secondMicrosoft.name }).click();
  const heading = page.getByRole('heading', { name: seedFacts.secondMicrosoft.name, level: 1 });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/^Oakmere Labs 365/);
  await expect(page.getByText('36 bound users')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Cloud Directories' })
    .click();
  await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeFocused();
});

test('an organisation without a directory is told what to do next', async ({ page }) => {
  await goTo(page, '/directories', 'no-directories');
  await expect(page.getByRole('heading', { name: 'This organisation has no cloud directory' })).toBeVisible();
  await expect(page.getByText(/add Microsoft 365\. Once it is authorised it appears here/)).toBeVisible();
  await expectAccessible(page);
});

test('Microsoft 365 directories beyond the first ten are found', async ({ page }) => {
  await goTo(page, '/directories', 'many-directories');
  await expect(page.getByText(`${seedFacts.manyDirectories} directories, 2 of Microsoft 365.`)).toBeVisible();
  await page.getByRole('link', { name: seedFacts.microsoft.name, exact: true }).click();
  await expect(toggle(page, 'Department')).toBeVisible();
});

test('a hundred thousand bound users are counted, warned about and overwritten', async ({ page }) => {
  await openExport(page, 'large-organisation');
  await expect(page.getByText('100,000 bound users')).toBeVisible();
  await toggle(page, 'Department').click();
  await expect(row(page, 'Department')).toContainText('in Microsoft 365 for 100,000 bound users');
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await expectReportToBeTrue(page)).toContain('user_department');
});

test.describe('an address of a directory that cannot be opened here', () => {
  // The page asks for rules before it knows what stands at the address.
  test.use({ expectedErrors: refused(404) });

  test('a directory of another kind says that its export is not supported here', async ({ page }) => {
    await goTo(page, `/directories/${seedFacts.ldap.id}`, 'healthy');
    await expect(page.getByRole('heading', { name: seedFacts.ldap.name, level: 1 })).toBeVisible();
    await expect(page.getByText('This directory is not a Microsoft 365 directory')).toBeVisible();
    await expect(page.getByRole('switch')).toHaveCount(0);
    await expectAccessible(page);
  });

  for (const [what, path] of [
    ['an id that no directory has', `/directories/${'0'.repeat(24)}`],
    ['something that is no id', '/directories/oakmere'],
  ] as const) {
    test(`${what} leads to a page that says so`, async ({ page }) => {
      await goTo(page, path, 'healthy');
      await expect(page.getByRole('heading', { name: 'No such directory' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Go to Cloud Directories' }).click();
      await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeVisible();
    });
  }
});

test('an address that is no page leads to one that says so', async ({ page }) => {
  await goTo(page, '/export', 'healthy');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to Cloud Directories' }).click();
  await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeFocused();
});
