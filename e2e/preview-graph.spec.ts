/** Compared with Microsoft Graph: numbers in the rows, and the people behind each of them. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { directoryPath, openExport, row, told } from './exportPage';
import {
  bar,
  beginComparing,
  compare,
  countsOf,
  expectRead,
  look,
  openPeople,
  people,
  personCard,
  personRow,
  searchPeople,
  sourceLine,
  sum,
  switchOn,
} from './preview';
import { expect, test } from './story';

const { people: seeded } = seedFacts;

/** Whom the seed has for each number: the attribute's name, the number's words, the effect, and both values. */
const seededCells = [
  [seeded.same, 'Department', 'same', 'Same'],
  [seeded.fills, 'Department', 'fills', 'Filled'],
  [seeded.overwrites, 'Department', 'overwrites', 'Overwritten'],
  [seeded.foundByAddress, 'Department', 'overwrites', 'Overwritten'],
  [seeded.hostile, 'Department', 'overwrites', 'Overwritten'],
  [seeded.clears, 'Department', 'may clear', 'May be cleared'],
  [seeded.tooLong, 'Department', 'too long', 'Too long'],
  [seeded.onPremises, 'Department', 'may fail', 'May fail'],
  [seeded.withoutAccount, 'Department', 'not known', 'Not known'],
  [seeded.ambiguous, 'Department', 'not known', 'Not known'],
  [seeded.administrator, 'Mobile phone', 'may fail', 'May fail'],
  [seeded.formatting, 'Mobile phone', 'reformats', 'Formatting only'],
  [seeded.managerUnresolved, 'Manager', 'manager not found', 'Manager not found'],
  [seeded.odd, 'Alternate email', 'same', 'Same'],
] as const;

test('each row says who changes and how; each number opens exactly its people', async ({ page }) => {
  await openExport(page, 'healthy');
  await look(page);
  await expectAccessible(page);
  await beginComparing(page, 'graph');
  await expectRead(page);
  await expect(sourceLine(page)).toContainText(/^Compared with Microsoft Graph, \w+ \d+, \d{4}/);
  await expect(told(page, 'status', 'Compared: 180 users')).toBeAttached();
  await expect(
    page.getByText(/1 of them has no account in this source. For 1 of them more than one/),
  ).toBeVisible();

  const names = ['Department', 'Manager', 'Mobile phone', 'Alternate email'];
  await switchOn(page, ...names);
  for (const name of names) {
    const counts = await countsOf(page, name);
    expect(sum(counts.values()), name).toBe(seedFacts.microsoft.boundUsers);
    const inWords = [...counts].map(([words, count]) => `${words} ${count}`).join(', ');
    await expect(row(page, name)).toContainText(
      new RegExp(
        `Saving overwrites ${counts.get('overwrites')} of 180 values of “[^”]+” in Microsoft 365, at once`,
      ),
    );
    await expect(bar(page, name)).toHaveAccessibleName(`${name}: ${inWords}`);
  }

  for (const [seed, attribute, words, effect] of seededCells) {
    const count = (await countsOf(page, attribute)).get(words) ?? 0;
    await openPeople(page, attribute, words);
    await expect(people(page).getByText(`${count} values`, { exact: true })).toBeVisible();
    await expect(people(page).getByRole('table')).toHaveAttribute('aria-rowcount', `${count + 1}`);
    await searchPeople(page, seed.name);
    await expect(people(page).getByText('1 value', { exact: true })).toBeVisible();
    const cells = personRow(page, seed.name).getByRole('cell');
    await expect(cells.first()).toHaveText(attribute);
    await expect(cells.last()).toContainText(effect);
    if ('microsoft' in seed) await expect(cells.nth(1)).toHaveText(seed.microsoft ?? 'empty');
    if ('hasNoAccount' in seed) await expect(cells.nth(1)).toHaveText('not known');
    if ('jumpCloud' in seed) await expect(cells.nth(2)).toHaveText(seed.jumpCloud || 'empty');
  }
});

test('the list is kept in the address, and is sorted, searched and filtered there', async ({ page }) => {
  await openExport(page, 'healthy', '&people=&attribute=department&class=overwrites&find=keller');
  await expect(page.getByRole('heading', { name: 'Read Microsoft Graph' })).toBeVisible();
  await beginComparing(page, 'graph');
  await expect(personRow(page, seeded.overwrites.name)).toContainText('Accounts Payable');
  await expect(people(page).getByText('1 value', { exact: true })).toBeVisible();

  await searchPeople(page, '');
  await people(page).getByLabel('Effect').selectOption('All effects');
  await expect(people(page).getByText('180 values', { exact: true })).toBeVisible();
  await people(page).getByLabel('Attribute').selectOption('All optional');
  await expect(people(page).getByText('2,160 values', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(`${directoryPath}?people=`);

  const head = (name: string) => people(page).getByRole('columnheader', { name });
  const firstRow = people(page).getByRole('row').nth(1);
  await expect(head('Person')).toHaveAttribute('aria-sort', 'ascending');
  await head('Effect').getByRole('button').click();
  await expect(firstRow).toContainText('Same');
  await head('Effect').getByRole('button').click();
  await expect(head('Effect')).toHaveAttribute('aria-sort', 'descending');
  await expect(firstRow).toContainText('Not known');
  await expect(page).toHaveURL(`${directoryPath}?people=&sort=-class`);
  // Whichever way values go, what is not known is at the end.
  await head('Microsoft now').getByRole('button').click();
  await head('Microsoft now').getByRole('button').click();
  await expect(head('Microsoft now')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(`${directoryPath}?people=&sort=-now`);
  // The head tells the order at once, the rows when they are there: then the list begins at its first row. Japanese
  // letters come after all others.
  await expect(firstRow.getByRole('cell').nth(1)).toHaveText('日本');
  await page.getByRole('region', { name: 'List of people' }).press('End');
  await expect(people(page).locator('[aria-rowindex="2161"]')).toBeInViewport();
  await expect(people(page).locator('[aria-rowindex="2161"]')).toContainText('not known');
  // Another order begins at its first row.
  await head('Attribute').getByRole('button').click();
  await expect(people(page).locator('[aria-rowindex="2"]')).toBeInViewport();
  await expect(firstRow).toContainText('Department');
  await expectAccessible(page);

  await page.reload();
  await beginComparing(page, 'graph');
  await expect(head('Attribute')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Close the list of people' }).click();
  await expect(people(page)).toBeHidden();
});

test('the list is used without a pointer', async ({ page }) => {
  await openExport(page, 'healthy', '&people=&attribute=department');
  await beginComparing(page, 'graph');
  await expect(people(page).getByText('180 values', { exact: true })).toBeVisible();
  const list = page.getByRole('region', { name: 'List of people' });
  await list.focus();
  await page.keyboard.press('End');
  await expect(people(page).locator('[aria-rowindex="181"]')).toBeInViewport();
  await page.keyboard.press('Home');
  const first = people(page).locator('[aria-rowindex="2"]');
  await expect(first).toBeInViewport();
  const byPerson = (await first.textContent()) ?? '';
  for (let heads = 0; heads < 4; heads += 1) await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('JumpCloud has');
  await page.keyboard.press('Enter');
  await expect(people(page).getByRole('columnheader', { name: 'JumpCloud has' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  // The head tells the order at once, the rows when they are there.
  await expect(first).not.toHaveText(byPerson);
  for (let others = 0; others < 2; others += 1) await page.keyboard.press('Tab');
  const name = await page.locator(':focus').textContent();
  await page.keyboard.press('Enter');
  await expect(personCard(page).getByRole('heading', { name: name ?? '' })).toBeVisible();
});

test('one person: all attributes, today and after the change', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  const find = page.getByLabel('Find one person');
  const found = page.getByRole('list', { name: 'People found' });
  const valueRow = (name: string) =>
    personCard(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

  await find.fill('jonas.keller@');
  await found.getByRole('button', { name: seedFacts.user.name }).click();
  await expect(page).toHaveURL(`${directoryPath}?person=${seedFacts.user.id}`);
  await expect(personCard(page)).toContainText('Account jonas.keller@oakmere.example, found by its id.');
  await expect(valueRow('Department')).toContainText('Accounts PayableFinance');
  await expect(valueRow('Department')).toContainText('Overwritten');
  await expect(valueRow('First name')).toContainText('JonasJonas');
  await expect(valueRow('Display name')).toContainText('Jonas KellerJonas Keller');
  await expect(valueRow('Sign-in name')).toContainText('Same');
  await expect(valueRow('Mobile phone')).toContainText('Not exported');
  await expect(personCard(page).getByRole('row')).toHaveCount(18);
  await expectAccessible(page);

  await find.fill('rosa ando');
  await found.getByRole('button', { name: seeded.ambiguous.name }).click();
  await expect(personCard(page)).toContainText(
    'More than one account fits, or theirs fits somebody else too, so none was taken.',
  );
  await expect(valueRow('Department')).toContainText('not known');
  await find.fill('nils o’brien');
  await found.getByRole('button', { name: seeded.onPremises.name }).click();
  await expect(personCard(page)).toContainText('Mastered on-premises');
  await find.fill('keiko ivanova');
  await found.getByRole('button', { name: seeded.odd.name }).click();
  await expect(valueRow('Work phone')).toContainText('JumpCloud has 2 work phones; only the first is sent.');
  await expect(valueRow('Mobile phone')).toContainText('This does not look like a phone number.');
  await expect(valueRow('Alternate email')).toContainText('This is not the form of an address');
  await find.fill('nobody of that name');
  await expect(told(page, 'status', 'Nobody found.')).toBeVisible();
  await personCard(page).getByRole('button', { name: 'Close this person' }).click();
  await expect(page).toHaveURL(directoryPath);
});

test('who is on one side only is listed', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  const group = (title: string) => page.getByRole('group').filter({ hasText: title });
  await page.getByText('Bound users matched with no account: 2').click();
  await expect(group('Bound users matched').getByRole('listitem')).toHaveText([
    new RegExp(seeded.withoutAccount.name),
    new RegExp(`${seeded.ambiguous.name}.*more than one account fits`),
  ]);
  await page.getByText(/^Accounts matched with no bound user: \d+/).click();
  await expect(group('Accounts matched with no bound user').getByRole('listitem')).toHaveCount(42);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the numbers, the list and one person fit', async ({ page }) => {
    await openExport(page, 'healthy');
    await compare(page, 'graph');
    await switchOn(page, 'Department');
    await expect(row(page, 'Department').getByRole('button', { name: /^overwrites/ })).toBeVisible();
    await openPeople(page, 'Department', 'overwrites');
    await searchPeople(page, seeded.overwrites.name);
    await expect(personRow(page, seeded.overwrites.name)).toContainText('Microsoft nowAccounts Payable');
    await expect(personRow(page, seeded.overwrites.name)).toBeInViewport({ ratio: 0.5 });
    await expectAccessible(page);
    await personRow(page, seeded.overwrites.name).getByRole('button').tap();
    await expect(personCard(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
