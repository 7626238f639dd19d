/** Who is bound and why; binding and unbinding. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, told } from './exportPage';
import { expect, refused, test } from './story';
import {
  accountOnServer,
  boundList,
  boundOnServer,
  chosenBar,
  chooseUsers,
  confirmBinding,
  expectListed,
  expectUsersRead,
  openUsers,
  reviewBinding,
  findBound,
  searchBound,
  userBox,
  userCard,
  userRow,
  usersPath,
} from './usersPage';

const { unbound, boundDirectly, user: boundBoth, groups, microsoft } = seedFacts;

test('who is bound, why, and in what state; the view is in the address', async ({ page }) => {
  await openUsers(page, 'sync-errors');
  await expectListed(page, '180 users');
  await expectAccessible(page);
  const states = page.getByRole('list', { name: 'States' });
  const [, failed = ''] = /Failed (\d+)/.exec(await states.innerText()) ?? [];
  expect(Number(failed)).toBeGreaterThan(30);
  await states.getByRole('button', { name: /^Failed/ }).click();
  await expectListed(page, `${failed} users`);
  await expect(told(page, 'status', `${failed} users`)).toBeAttached();
  await expect(page).toHaveURL(`${usersPath}?status=failed`);

  await page.getByLabel('Bound', { exact: true }).selectOption('Directly');
  const first = boundList(page).getByRole('row').nth(1);
  await expect(first.getByRole('cell').nth(1)).toHaveText('Directly');
  await expect(first.getByRole('cell').nth(2)).toHaveText(/^Failed: /);
  await expect(page).toHaveURL(`${usersPath}?status=failed&route=direct`);

  await page.goto(`${usersPath}?find=all+staff&sort=-person`);
  await expectUsersRead(page);
  await expectListed(page, '150 users');
  await expect(boundList(page).getByRole('table')).toHaveAttribute('aria-rowcount', '151');
  await searchBound(page, 'nobody of that name');
  await expectListed(page, '0 users');
  await expect(page.getByRole('heading', { name: 'No bound user fits' })).toBeVisible();
  await expect(boundList(page)).toBeHidden();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expectListed(page, '180 users');
  await findBound(page, 'jonas.keller@');
  await userRow(page, boundBoth.name).getByRole('button').click();
  await expect(userCard(page)).toContainText('Directly and through All Staff');
  await expect(page).toHaveURL(new RegExp(`person=${boundBoth.id}`));
  await userCard(page).getByRole('link', { name: 'Compare values of both sides' }).click();
  await expect(page.getByRole('heading', { name: 'Read Microsoft Graph' })).toBeVisible();
});

test('bind a user after a look, and Microsoft holds exactly what was announced', async ({ page }) => {
  const { one } = unbound;
  await openUsers(page, 'healthy');
  expect(await accountOnServer(page, one.accountId)).toEqual(one.microsoft);

  await chooseUsers(page, one.name);
  await expect(page.getByText('1 user, all newly bound.')).toBeVisible();
  await page.getByRole('button', { name: 'Compare with Graph' }).click();
  const numbers = page.getByRole('list', { name: 'What binding overwrites' });
  await expect(numbers.getByRole('listitem')).toHaveText([
    'First name: same 1',
    'Last name: same 1',
    'Display name: overwrites 1',
    'Sign-in name: same 1',
    'Job title: same 1',
    'Office location: same 1',
    'City: overwrites 1',
  ]);
  await page.getByRole('button', { name: 'List the values' }).click();
  const values = page.getByRole('region', { name: 'List of people' }).getByRole('row');
  await expect(values.filter({ hasText: 'City' })).toContainText(
    `${one.microsoft.city}${one.jumpCloud.city}Overwritten`,
  );
  await expectAccessible(page);

  await reviewBinding(page);
  await expect(dialog(page)).toContainText(
    'First name, Last name, Display name, Password, Sign-in name, Job title, Office location, and City',
  );
  await expect(dialog(page)).toContainText('Microsoft 365 may lose 2 values');
  await expect(dialog(page)).not.toContainText('They are in the backup');
  await dialog(page).getByRole('button', { name: 'Save backup' }).click();
  await expect(dialog(page)).toContainText('They are in the backup');
  await dialog(page)
    .getByRole('button', { name: /^Overwrite and bind/ })
    .click();
  await expect(dialog(page)).toContainText('This does not match.');
  expect(await accountOnServer(page, one.accountId)).toEqual(one.microsoft);
  await confirmBinding(page);

  await expect(told(page, 'status', `${one.name}: bound.`)).toBeVisible();
  expect(await accountOnServer(page, one.accountId)).toEqual(one.jumpCloud);
  expect(await boundOnServer(page)).toContain(one.id);
  await expectListed(page, '181 users');
  await searchBound(page, one.name);
  await expect(userRow(page, one.name)).toContainText('Directly');
});

test('unbinding says who stays bound, and changes nothing at Microsoft', async ({ page }) => {
  await openUsers(page, 'healthy', `&person=${boundBoth.id}`);
  await userCard(page).getByRole('button', { name: 'Unbind this user' }).click();
  await expect(dialog(page)).toContainText('Nobody’s synchronisation ends.');
  await expect(dialog(page)).toContainText(`${boundBoth.name}: stays bound through All Staff`);
  await expect(dialog(page)).toContainText('Microsoft 365 keeps the accounts and all their values');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Unbind 1 user' }).click();
  await expect(told(page, 'status', `${boundBoth.name}: unbound.`)).toBeVisible();
  await expect(userCard(page)).toContainText('Bound through a group only');
  expect(await boundOnServer(page)).toContain(boundBoth.id);

  await page.getByRole('button', { name: 'Unbind group All Staff' }).click();
  await expect(dialog(page)).toContainText(/For 1\d\d users the synchronisation ends\. \d+ users stay bound/);
  await dialog(page).getByRole('button', { name: 'Unbind 1 group' }).click();
  await expect(told(page, 'status', 'Group All Staff: unbound.')).toBeVisible();
  await expect(page.getByText('No group is bound. Users are bound one by one.')).toBeVisible();
  const bound = await boundOnServer(page);
  expect(bound).not.toContain(boundBoth.id);
  expect(bound).toContain(boundDirectly.id);
  await expectListed(page, `${bound.length} users`);
});

test.describe('the second of three bindings fails', () => {
  test.use({ expectedErrors: refused(500) });

  test('bound, failed and not tried are told apart, and trying again sends only what is left', async ({
    page,
  }) => {
    const { one, other, third } = unbound;
    await openUsers(page, 'binding-fails');
    await chooseUsers(page, one.name, other.name, third.name);
    await reviewBinding(page);
    await expect(dialog(page)).toContainText('What is lost is not known');
    await confirmBinding(page);

    const report = told(page, 'alert', 'Partly bound: 1 of 3');
    await expect(report).toContainText(`${one.name}: bound.`);
    await expect(report).toContainText(
      `${other.name}: not bound, failed. JumpCloud has a problem of its own.`,
    );
    await expect(report).toContainText(`${third.name}: not tried.`);
    await expectAccessible(page);
    const bound = await boundOnServer(page);
    expect([one, other, third].map(({ id }) => bound.includes(id))).toEqual([true, false, false]);

    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(told(page, 'status', `${third.name}: bound.`)).toBeVisible();
    expect(await boundOnServer(page)).toHaveLength(microsoft.boundUsers + 3);
  });
});

test.describe('the answer to the first binding is lost', () => {
  test.use({ expectedErrors: /net::ERR_/ });

  test('a group tells how many it newly binds, and what became of it is found out by reading', async ({
    page,
  }) => {
    await openUsers(page, 'write-applied-but-answer-lost');
    await page.getByRole('button', { name: 'Bind users or groups' }).click();
    await page.getByText('Groups', { exact: true }).click();
    await page.getByRole('checkbox', { name: groups.unbound.name }).check();
    await expect(page.getByText(`${groups.unbound.members} users, all newly bound.`)).toBeVisible();
    await reviewBinding(page);
    await expect(dialog(page)).toContainText(`Group Contractors: ${groups.unbound.members} members`);
    await confirmBinding(page);
    await expect(told(page, 'status', 'Group Contractors: bound.')).toBeVisible();
    await expectListed(page, `${microsoft.boundUsers + groups.unbound.members} users`);
  });
});

test.describe('a role that only reads', () => {
  test.use({ expectedErrors: refused(403) });

  test('sees who is bound, and each control says why it is locked', async ({ page }) => {
    await openUsers(page, 'read-only-admin');
    await expect(page.getByRole('button', { name: 'Bind users or groups' })).toHaveAccessibleDescription(
      'Locked: your role cannot change this.',
    );
    const unbind = page.getByRole('button', { name: 'Unbind group All Staff' });
    await expect(unbind).toHaveAttribute('aria-disabled', 'true');
    await expect(unbind).toHaveAccessibleDescription('Locked: your role cannot change this.');
    await unbind.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expectListed(page, '180 users');
    const box = boundList(page).getByRole('checkbox').first();
    await expect(box).toHaveAccessibleDescription('Locked: your role cannot change this.');
    await box.press('Space');
    await expect(box).not.toBeChecked();
  });
});

test('a hundred thousand users: reading is cancelled, keeps what it has, and goes on from there', async ({
  page,
}) => {
  await page.goto(`${usersPath}?scenario=large-organisation`);
  const finding = page.getByText(/^Finding the bound users: [\d,]+ of 100,000 users/);
  const found = async () =>
    Number(/users: ([\d,]+) of/.exec(await finding.innerText())?.[1]?.replaceAll(',', ''));
  await expect.poll(found).toBeGreaterThan(1000);
  const before = await found();
  await page.getByRole('button', { name: 'Cancel reading' }).click();
  await expect(told(page, 'status', 'Reading was cancelled')).toContainText('Kept so far');
  await page.getByRole('button', { name: 'Go on reading' }).click();
  // Whoever begins anew begins at nothing.
  expect(await found()).toBeGreaterThanOrEqual(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the list and one user fit', async ({ page }) => {
    await openUsers(page, 'healthy', '&find=keller');
    await userRow(page, boundBoth.name).getByRole('button').tap();
    await expect(userCard(page)).toContainText('Directly and through All Staff');
    await userBox(page, boundBoth.name).tap();
    await expect(chosenBar(page).getByRole('button', { name: 'Unbind 1 user…' })).toBeInViewport();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
