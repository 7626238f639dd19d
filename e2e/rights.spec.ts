/** What somebody may do: roles, sessions, and connections that do not let anybody write. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import {
  goToExport,
  openExport,
  pendingBar,
  row,
  saveOverwriting,
  saveStopping,
  told,
  toggle,
} from './exportPage';
import { expect, refused, test } from './story';
import { expectReportToBeTrue, expectRowsToBeTrue } from './truth';

test.describe('the first change ends the session', () => {
  test.use({ expectedErrors: refused(401) });

  test('somebody signs in with another key, finds the choices again and saves them', async ({ page }) => {
    await openExport(page, 'session-expired');
    await toggle(page, 'Department').click();
    await toggle(page, 'City').click();
    await saveOverwriting(page);

    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByText('Your session ended', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('API key').fill('another-key');
    await page.getByRole('button', { name: 'Sign in' }).click();

    const cutOff = told(page, 'status', 'A save was cut off when the session ended');
    await expect(cutOff).toBeVisible();
    await expectAccessible(page);
    await expect(pendingBar(page)).toContainText('2 unsaved changes: 1 on, 1 off');
    await expect(toggle(page, 'Department')).toBeChecked();
    await expectRowsToBeTrue(page);
    await saveOverwriting(page);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expect(cutOff).toBeHidden();
    await expectReportToBeTrue(page);
  });
});

test('a role that may not write: everything is readable, each control says why it is locked', async ({
  page,
}) => {
  await openExport(page, 'read-only-admin');
  await expect(page.getByText('Your role cannot change this', { exact: true })).toBeVisible();
  await expect(page.getByText(/sign in with another key/)).toBeVisible();
  for (const one of await page.getByRole('switch').all()) {
    await expect(one).toHaveAttribute('aria-disabled', 'true');
    await expect(one).toHaveAccessibleDescription(/Locked: your role cannot change this\./);
  }
  await toggle(page, 'Department').press('Space');
  await expect(toggle(page, 'Department')).not.toBeChecked();
  await expect(pendingBar(page)).toBeHidden();
  await expect(row(page, 'Job title')).toContainText('Exported');
  expect(await expectRowsToBeTrue(page)).toEqual(seedFacts.exportedRules.toSorted());
  await expectAccessible(page);
});

test.describe('the role is not certain', () => {
  test.use({ expectedErrors: refused(403) });

  test('a change may be tried all the same, and its refusal locks the page again', async ({ page }) => {
    await openExport(page, 'read-only-admin');
    await page.getByRole('button', { name: 'Try it all the same' }).click();
    await toggle(page, 'City').click();
    await saveStopping(page);
    await expect(told(page, 'alert', /Not saved|0 of 1/)).toBeVisible();
    await expect(page.getByText('Your role cannot change this', { exact: true })).toBeVisible();
    expect(await expectRowsToBeTrue(page)).toEqual(seedFacts.exportedRules.toSorted());
  });
});

test('a refused token: everything is readable, nothing changeable, with the vendor’s words and the next step', async ({
  page,
}) => {
  await openExport(page, 'token-expired');
  await expect(page.getByText('Needs re-authorisation', { exact: true })).toBeVisible();
  await expect(page.getByText('JumpCloud is no longer authorised to write to this directory')).toBeVisible();
  await expect(page.getByText(/choose Reactivate/)).toBeVisible();
  await expect(page.getByText(/JumpCloud reports: AADSTS/)).toBeVisible();
  await toggle(page, 'Job title').press('Space');
  await expect(toggle(page, 'Job title')).toBeChecked();
  await expect(toggle(page, 'Job title')).toHaveAccessibleDescription(
    /Locked: the directory needs to be authorised again\./,
  );
  await expect(pendingBar(page)).toBeHidden();
  await expectRowsToBeTrue(page);
  await expectAccessible(page);
});

test('a connection that could not be confirmed is said to be that, and changes can be saved', async ({
  page,
}) => {
  await openExport(page, 'connection-unconfirmed');
  await expect(page.getByText('Could not be confirmed', { exact: true })).toBeVisible();
  await expect(page.getByText(/whether they reach Microsoft 365 is not known/)).toBeVisible();
  await toggle(page, 'Department').click();
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectReportToBeTrue(page);
});

test.describe('Directory Insights cannot be read', () => {
  test.use({ expectedErrors: refused(403, 500) });

  for (const scenario of ['events-forbidden', 'history-unavailable'] as const) {
    test(`${scenario}: who changed what is not known, and saving works all the same`, async ({ page }) => {
      await goToExport(page, scenario);
      await expect(page.getByText('Who changed what is not known', { exact: true })).toBeVisible();
      await expect(row(page, 'Job title')).not.toContainText('Switched on');
      await toggle(page, 'Department').click();
      await saveOverwriting(page);
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      await expectReportToBeTrue(page);
      await expect(row(page, 'Department')).not.toContainText('Switched on');
    });
  }
});
