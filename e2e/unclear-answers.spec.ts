/** Answers that are lost, late or odd: the page finds out what became of a change before it says anything. */
import { seedFacts } from '../src/mocks/scenarios';
import { dialog, openExport, pendingBar, row, saveOverwriting, told, toggle } from './exportPage';
import { expect, lost, refused, test } from './story';
import { expectReportToBeTrue } from './truth';

test.describe('an answer is lost', () => {
  test.use({ expectedErrors: lost });

  test('a change that was applied counts as done, and is not sent twice', async ({ page }) => {
    await openExport(page, 'write-applied-but-answer-lost');
    await toggle(page, 'Department').click();
    await toggle(page, 'Manager').click();
    await saveOverwriting(page);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const rules = await expectReportToBeTrue(page);
    expect(rules.filter((rule) => rule === 'user_department')).toHaveLength(1);
    await expect(row(page, 'Department')).toContainText(/Switched on .* by anna\.berg/);
  });
});

test.describe('an answer is lost, and so is the reading that should settle it', () => {
  test.use({ expectedErrors: new RegExp(`${lost.source}|${refused(500).source}`) });

  test('what was saved is called not known, and trying again settles it without blaming somebody else', async ({
    page,
  }) => {
    await openExport(page, 'save-outcome-not-known');
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    const report = told(page, 'alert', 'Not known what was saved');
    await expect(report).toContainText('Department, switch on: not known');

    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByText('Somebody else changed this directory')).toBeHidden();
    const rules = await expectReportToBeTrue(page);
    expect(rules.filter((rule) => rule === 'user_department')).toHaveLength(1);
    await expect(pendingBar(page)).toBeHidden();
  });

  test('the rules that are read meanwhile are one’s own change, also after the page was left', async ({
    page,
  }) => {
    await openExport(page, 'save-outcome-not-known');
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    await expect(told(page, 'alert', 'Not known what was saved')).toBeVisible();
    await page.getByRole('link', { name: 'History' }).click();
    await dialog(page).getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByRole('heading', { name: 'History', exact: true })).toBeVisible();
    await page.goBack();
    await expect(row(page, 'Department')).toContainText('Exported');
    await expect(told(page, 'alert', 'Not known what was saved')).toBeVisible();
    await expect(page.getByText('Somebody else changed this directory')).toBeHidden();
  });
});

test.describe('somebody else switches the same attribute on an instant earlier', () => {
  test.use({ expectedErrors: refused(409) });

  test('the duplicate counts as done, and the history names who was faster', async ({ page }) => {
    await openExport(page, 'already-exported-elsewhere');
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const rules = await expectReportToBeTrue(page);
    expect(rules.filter((rule) => rule === 'user_department')).toHaveLength(1);
    await expect(row(page, 'Department')).toContainText(`by ${seedFacts.secondAdministrator}`);
  });
});

test.describe('JumpCloud asks for fewer requests', () => {
  test.use({ expectedErrors: refused(429) });

  test('the page waits as long as it is told, says so, and goes on by itself', async ({ page }) => {
    await openExport(page, 'rate-limited');
    await toggle(page, 'City').click();
    await toggle(page, 'Department').click();
    await saveOverwriting(page);
    await expect(page.getByText(/JumpCloud asked for a pause/)).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await expectReportToBeTrue(page);
    await expect(pendingBar(page)).toBeHidden();
  });
});
