/** Several users are unbound in one go: chosen in the list, reviewed, and told one by one what became of them. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, told } from './exportPage';
import { expect, refused, test } from './story';
import {
  boundList,
  boundOnServer,
  chosenBar,
  expectListed,
  openUsers,
  findBound,
  userBox,
  userRow,
} from './usersPage';

const { boundDirectly, user: boundBoth, microsoft } = seedFacts;

test.describe('the second of four unbindings fails', () => {
  test.use({ expectedErrors: refused(500) });

  test('users are chosen by filter and by keyboard, unbound as reviewed, and tried again as chosen then', async ({
    page,
  }) => {
    await openUsers(page, 'binding-fails');
    const route = page.getByLabel('Bound', { exact: true });
    const boxes = boundList(page).getByRole('checkbox');

    await route.selectOption('Through a group');
    await expectListed(page, '135 users');
    await expect(boxes.first()).toHaveAttribute('aria-disabled', 'true');
    await expect(boxes.first()).toHaveAccessibleDescription(/^Nobody here is bound directly/);
    await boxes.first().press('Space');
    await expect(boxes.first()).not.toBeChecked();

    await route.selectOption('Directly and through a group');
    await page.getByRole('button', { name: 'Choose all 15 bound directly' }).click();
    await expect(chosenBar(page)).toContainText('15 users chosen');
    await chosenBar(page).getByRole('button', { name: 'Choose nobody' }).click();
    await expect(chosenBar(page)).toBeHidden();

    await route.selectOption('Directly');
    await expectListed(page, '30 users');
    const shown = await boundList(page).getByRole('rowheader').getByRole('button').allInnerTexts();
    const [first = '', second = '', third = ''] = shown;
    await boxes.first().press('Space');
    await boxes.nth(2).press('Shift+Space');
    await expect(boxes.nth(1)).toBeChecked();
    await expect(told(page, 'status', '3 users chosen')).toBeAttached();
    await route.selectOption('All routes');
    await findBound(page, boundBoth.email);
    await expect(page.getByRole('button', { name: /^Choose all/ })).toHaveCount(0);
    await userBox(page, boundBoth.name).check();
    await chosenBar(page).getByRole('button', { name: 'Show only these' }).click();
    await expectListed(page, '4 users');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'History' }).click();
    await expect(dialog(page)).toContainText('is not kept');
    await dialog(page).getByRole('button', { name: 'Keep choosing' }).click();

    await chosenBar(page).getByRole('button', { name: 'Unbind 4 users…' }).click();
    await expect(dialog(page)).toContainText('For 3 users the synchronisation ends. 1 user stays bound');
    await expect(dialog(page)).toContainText(`${boundBoth.name}: stays bound through All Staff`);
    await expect(dialog(page)).toContainText(`${first}: synchronisation ends`);
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Unbind 4 users' }).click();

    const report = told(page, 'alert', 'Partly unbound: 1 of 4');
    await expect(report).toContainText(`${first}: unbound.`);
    await expect(report).toContainText(`${second}: not unbound, failed. JumpCloud has a problem of its own.`);
    await expect(report).toContainText(`${third}: not tried.`);
    await expect(chosenBar(page)).toContainText('3 users chosen');
    await findBound(page, third);
    await userBox(page, third).uncheck();

    await report.getByRole('button', { name: 'Try again' }).click();
    const end = told(page, 'status', 'Unbound');
    await expect(end).toContainText(`${second}: unbound.`);
    await expect(end).toContainText(`${boundBoth.name}: unbound. Stays bound through All Staff.`);
    await expect(end).not.toContainText(third);
    await expect(chosenBar(page)).toBeHidden();
    await expect(userRow(page, third)).toContainText('Directly');
    const bound = await boundOnServer(page);
    expect(bound).toHaveLength(microsoft.boundUsers - 2);
    expect(bound).toContain(boundBoth.id);
  });
});

test.describe('somebody else unbinds the first of two an instant earlier', () => {
  test.use({ expectedErrors: refused(404) });

  test('that is fine, and it is said who it was not', async ({ page }) => {
    await openUsers(page, 'bound-elsewhere');
    for (const { name } of [boundDirectly, boundBoth]) {
      await findBound(page, name);
      await userBox(page, name).check();
    }
    await chosenBar(page).getByRole('button', { name: 'Unbind 2 users…' }).click();
    await dialog(page).getByRole('button', { name: 'Unbind 2 users' }).click();
    const report = told(page, 'status', 'Unbound: 1 of 2, the others already');
    await expect(report).toContainText(
      `${boundDirectly.name}: was unbound already, so nothing was changed here.`,
    );
    await expect(report).toContainText(`${boundBoth.name}: unbound.`);
    await expect(chosenBar(page)).toBeHidden();
    expect(await boundOnServer(page)).not.toContain(boundDirectly.id);
  });
});
