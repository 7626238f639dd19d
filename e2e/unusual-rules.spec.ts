/** The sign-in name, which is more than an attribute, and rules that the console does not know. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, openExport, review, row, saveOverwriting, toggle } from './exportPage';
import { compare, countsOf } from './preview';
import { expect, test } from './story';
import { expectReportToBeTrue } from './truth';

const signIn = 'Sign-in name from alternate email';
const signInRule = 'user_principal_name_from_alternate_email';

test('taking sign-in names from the alternate email warns more strongly', async ({ page }) => {
  await openExport(page, 'healthy');
  await toggle(page, signIn).click();
  await expect(row(page, signIn)).toContainText(
    'Saving changes the name that 180 bound users sign in to Microsoft 365 with: it becomes their alternate email, at once.',
  );
  await expect(row(page, signIn)).toContainText('is not documented');
  await review(page);
  await expect(dialog(page)).toContainText('Saving changes the name that 180 bound users sign in');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Keep editing' }).click();

  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).toContain(signInRule);
});

test('a comparison tells whose sign-in names change', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await toggle(page, signIn).click();
  const counts = await countsOf(page, signIn);
  const overwritten = counts.get('overwrites') ?? 0;
  const without = counts.get('may clear') ?? 0;
  expect(Math.min(overwritten, without)).toBeGreaterThan(1);
  const told = `Saving changes the name that ${overwritten} of 180 bound users sign in`;
  await expect(row(page, signIn)).toContainText(told);
  await expect(row(page, signIn)).toContainText(`JumpCloud has no alternate email of ${without} users`);
  await review(page);
  await expect(dialog(page)).toContainText(told);
});

test('taking sign-in names from the company email again says that they may change', async ({ page }) => {
  await openExport(page, 'sign-in-name-exported');
  await expect(row(page, signIn)).toContainText('Exported');
  await toggle(page, signIn).click();
  await expect(row(page, signIn)).toContainText('Microsoft 365 sign-in names may change');
  await review(page);
  await dialog(page).getByLabel(`Type ${seedFacts.microsoft.name} to confirm`).fill(seedFacts.microsoft.name);
  await dialog(page).getByRole('button', { name: 'Change sign-in names and save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rules = await expectReportToBeTrue(page);
  expect(rules).not.toContain(signInRule);
});

test('a rule the console does not know is listed as it is, and a save leaves it alone', async ({ page }) => {
  await openExport(page, 'unknown-rule');
  const unknown = page.getByRole('region', { name: 'Rules this console does not know' });
  await expect(unknown).toContainText(`${seedFacts.unknownRule}, direction export`);
  await toggle(page, 'Department').click();
  await toggle(page, 'Job title').click();
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await expectReportToBeTrue(page)).toContain(seedFacts.unknownRule);
  await expect(unknown).toContainText(seedFacts.unknownRule);
});
