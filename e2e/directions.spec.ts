/** An attribute that Microsoft 365 owns: what its row says, turning it round, and what is true when that fails halfway. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { confirmOverwriting, dialog, openExport, pendingBar, review, row, told, toggle } from './exportPage';
import { expect, refused, test } from './story';
import { expectReportToBeTrue } from './truth';

const phone = 'Work phone';
const stopImporting = (page: Page) =>
  row(page, phone).getByRole('button', { name: `Stop importing ${phone}` });

test('the row of an import says who owns it, and warns of both ways out', async ({ page }) => {
  await openExport(page, 'healthy');
  await expect(row(page, phone)).toContainText('Imported');
  await expect(row(page, phone)).toContainText('Set to import');
  await expect(row(page, phone)).toContainText(
    'Microsoft 365 owns this attribute: its “Office Phone” is written to JumpCloud. JumpCloud overwrites nothing there.',
  );
  await expect(toggle(page, phone)).not.toBeChecked();

  await toggle(page, phone).click();
  await expect(row(page, phone)).toContainText(
    'Import becomes Export: the direction turns round. Saving overwrites “Office Phone” in Microsoft 365 for 180 bound users',
  );
  await expect(row(page, phone)).toContainText('Turns round with the save');
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');

  await stopImporting(page).press('Enter');
  await expect(stopImporting(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(toggle(page, phone)).not.toBeChecked();
  await expect(row(page, phone)).toContainText(
    'is no longer written to JumpCloud. Both sides keep what they have',
  );
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 import stopped');
  await expectAccessible(page);

  await saveStoppingImport(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText(`${phone}, stop importing: done.`)).toBeVisible();
  expect(await expectReportToBeTrue(page)).toEqual(seedFacts.exportedRules.toSorted());
  await expect(row(page, phone)).toContainText('Not exported');
  await expect(row(page, phone)).toContainText('Import stopped');
  await expect(stopImporting(page)).toBeHidden();
});

async function saveStoppingImport(page: Page): Promise<void> {
  await review(page);
  await expect(dialog(page).getByRole('heading', { name: 'Stop importing 1 attribute?' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Stop importing 1 attribute and save' }).click();
}

test.describe('the export fails after the import is gone', () => {
  test.use({ expectedErrors: refused(500) });

  test('the report says that the attribute travels neither way, and trying again only starts it', async ({
    page,
  }) => {
    await openExport(page, 'turning-round-fails');
    await toggle(page, phone).click();
    await review(page);
    await expect(dialog(page)).toContainText('Turns round, from import to export');
    await expectAccessible(page);
    await confirmOverwriting(page);

    const report = told(page, 'alert', 'Half saved: an import was stopped, its export did not start');
    await expect(report).toContainText(`${phone}, turn from import to export: failed, still pending.`);
    await expect(report).toContainText(
      'Its import has stopped, so it is neither imported nor exported now. Trying again only starts the export.',
    );
    await expectReportToBeTrue(page);
    await expect(row(page, phone)).toContainText('Starts with the save');

    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(await expectReportToBeTrue(page)).toContain(seedFacts.importedRule);
    await expect(row(page, phone)).toContainText('Switched on');
  });
});

test('an import that somebody else turned round meanwhile is told before anything is sent', async ({
  page,
}) => {
  await openExport(page, 'turned-round-elsewhere');
  await stopImporting(page).click();
  await toggle(page, 'Job title').click();
  await review(page);
  await dialog(page)
    .getByRole('button', { name: 'Stop exporting 1 attribute and importing 1 attribute and save' })
    .click();
  const moved = dialog(page).getByRole('group', { name: phone });
  await expect(moved).toContainText(
    'Somebody else has turned it from import to export: it is exported now. Your page had it as not exported.',
  );
  await dialog(page).getByRole('button', { name: 'Use these choices' }).click();
  await dialog(page).getByRole('button', { name: 'Stop exporting 1 attribute and save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await expectReportToBeTrue(page)).toEqual(
    [...seedFacts.exportedRules, seedFacts.importedRule]
      .filter((rule) => rule !== 'user_job_title')
      .toSorted(),
  );
  await expect(row(page, phone)).toContainText('Turned from import to export');
});
