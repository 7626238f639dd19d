/** Ways through the list of bound users: with Back, by group, on a phone, with large text, and with a double click. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, told } from './exportPage';
import { expect, test } from './story';
import {
  boundList,
  chosenBar,
  expectListed,
  findBound,
  openUsers,
  userBox,
  userCard,
  userRow,
  usersPath,
} from './usersPage';

const { boundDirectly, user: boundBoth } = seedFacts;

test('Back closes the user, keeps who is chosen, and the focus is where it was', async ({ page }) => {
  await openUsers(page, 'healthy');
  await findBound(page, boundBoth.email);
  await userBox(page, boundBoth.name).check();
  const name = userRow(page, boundBoth.name).getByRole('button');
  await name.click();
  await expect(userCard(page)).toBeVisible();
  await page.goBack();
  await expect(userCard(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${usersPath}\\?find=`));
  await expect(name).toBeFocused();
  await expect(dialog(page)).toBeHidden();
  await expect(chosenBar(page)).toContainText('1 user chosen');
});

test('a group that is not bound any more is still in its filter, and can be taken away', async ({ page }) => {
  await openUsers(page, 'healthy');
  await page.getByRole('button', { name: 'Show the users bound through All Staff' }).click();
  await page.getByRole('button', { name: 'Unbind group All Staff' }).click();
  await dialog(page).getByRole('button', { name: 'Unbind 1 group' }).click();
  await expect(told(page, 'status', 'Group All Staff: unbound.')).toBeVisible();
  await expectListed(page, '0 users');
  const group = page.getByLabel('Group', { exact: true });
  await expect(group.locator('option:checked')).toHaveText('All Staff');
  await group.selectOption('All groups');
  await expect(boundList(page)).toBeVisible();
});

test('whoever cancels reading stays at the control that goes on with it', async ({ page }) => {
  await page.goto(`${usersPath}?scenario=large-organisation`);
  await page.getByRole('button', { name: 'Cancel reading' }).click();
  await expect(page.getByRole('button', { name: 'Go on reading' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cancel reading' })).toBeFocused();
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('a double click opens the review, and neither confirms nor closes it', async ({ page }) => {
    await openUsers(page, 'healthy');
    for (const { name } of [boundDirectly, boundBoth]) {
      await findBound(page, name);
      await userBox(page, name).check();
    }
    await chosenBar(page).getByRole('button', { name: 'Unbind 2 users…' }).dblclick();
    await expect(dialog(page)).toContainText('For 1 user the synchronisation ends.');
    await expect(page.getByText('Unbinding…')).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Unbind 2 users' }).click();
    await expect(told(page, 'status', 'Unbound')).toBeVisible();
  });

  test('to show the users of a group leads to the list', async ({ page }) => {
    await openUsers(page, 'healthy');
    await page.getByRole('button', { name: 'Show the users bound through All Staff' }).click();
    const title = page.getByRole('heading', { name: 'Bound users' });
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
    await expectListed(page, '150 users');
  });

  test('with text of twice the size nothing is cut but messages, which opening the user tells in full', async ({
    page,
  }) => {
    await openUsers(page, 'sync-errors', '&status=failed');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      window.dispatchEvent(new Event('resize'));
    });
    await expect(boundList(page).getByRole('row').nth(1)).toBeVisible();
    const cut = () =>
      boundList(page).evaluate((list) =>
        [...list.querySelectorAll('thead th button, thead th, tbody td, tbody th, tbody small')]
          .filter((cell) => cell.clientWidth > 1 && !cell.matches('[data-tone=failure]'))
          .filter(
            (cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1,
          )
          .map((cell) => cell.textContent),
      );
    await expect.poll(cut).toEqual([]);
    await expect(boundList(page).locator('[data-tone=failure]').first()).toHaveCSS('white-space', 'normal');
    await expectAccessible(page);
  });
});
