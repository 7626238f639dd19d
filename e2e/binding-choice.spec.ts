/** What is chosen to be bound: it is bound as it was reviewed, and not lost without a question. */
import { seedFacts } from '../src/mocks/scenarios';
import { dialog, told } from './exportPage';
import { expect, refused, test } from './story';
import {
  boundOnServer,
  chooseUsers,
  chosenBar,
  confirmBinding,
  openUsers,
  reviewBinding,
  usersPath,
} from './usersPage';

const { one, other, third } = seedFacts.unbound;

test.describe('the second of three bindings fails', () => {
  test.use({ expectedErrors: refused(500) });

  test.beforeEach(async ({ page }) => {
    await openUsers(page, 'binding-fails');
    await chooseUsers(page, one.name, other.name, third.name);
    await reviewBinding(page);
    await confirmBinding(page);
    await expect(told(page, 'alert', 'Partly bound: 1 of 3')).toBeVisible();
  });

  test('trying again does not bind who was taken out of the choice', async ({ page }) => {
    const report = told(page, 'alert', 'Partly bound: 1 of 3');
    await page.getByRole('button', { name: `Remove ${third.name}` }).click();
    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(told(page, 'status', `${other.name}: bound.`)).toBeVisible();
    const bound = await boundOnServer(page);
    expect([one, other, third].map(({ id }) => bound.includes(id))).toEqual([true, true, false]);
  });

  test('nothing is offered to try again where nobody is chosen any more, and the report goes', async ({
    page,
  }) => {
    const report = told(page, 'alert', 'Partly bound: 1 of 3');
    await page.getByRole('button', { name: `Remove ${third.name}` }).click();
    await page.getByRole('button', { name: `Remove ${other.name}` }).click();
    await expect(report.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await report.getByRole('button', { name: 'Close' }).click();
    await expect(report).toBeHidden();
  });

  test('closing the choice closes the report of what was chosen', async ({ page }) => {
    await page.getByRole('button', { name: 'Close without binding' }).click();
    await expect(told(page, 'alert', 'Partly bound: 1 of 3')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Bind users or groups' })).toBeVisible();
    await expect(dialog(page)).toBeHidden();
  });
});

test('leaving asks before a choice is lost, and says that it is not kept', async ({ page }) => {
  await openUsers(page, 'healthy');
  await chooseUsers(page, one.name);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(dialog(page)).toContainText('is not kept');
  await dialog(page).getByRole('button', { name: 'Keep choosing' }).click();
  await expect(page.getByRole('button', { name: `Remove ${one.name}` })).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await dialog(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/\/history$/);
});

test('leaving asks while bindings are being changed, and says what becomes of them; what has not been sent can be stopped', async ({
  page,
}) => {
  await page.goto(`${usersPath}?scenario=slow`);
  await expect(page.getByText(/^Read from JumpCloud, /)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Choose all 45 bound directly' }).click();
  await chosenBar(page).getByRole('button', { name: 'Unbind 45 users…' }).click();
  await dialog(page).getByRole('button', { name: 'Unbind 45 users' }).click();
  // What goes on stands at the top of the page, and the button at its end.
  await expect(page.locator(':focus')).toContainText('Unbinding…');
  await expect(page.getByText('Unbinding…')).toBeInViewport();
  await expect(page.getByText(/^[1-9] of 45 done/)).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(dialog(page)).toContainText('Leave while bindings are being changed?');
  await dialog(page).getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(told(page, 'alert', /^Stopped: [1-9] of 45 unbound/)).toContainText('not tried', {
    timeout: 30_000,
  });
  await chosenBar(page).getByRole('button', { name: 'Choose nobody' }).click();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page).toHaveURL(/\/history$/);
});
