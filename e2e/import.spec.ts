import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { told } from './exportPage';
import {
  bar,
  boundOnServer,
  choose,
  expectList,
  importChosen,
  list,
  openImport,
  person,
  usernameOf,
  usersOnServer,
} from './importPage';
import { expect, lost, refused, test } from './story';

const { usernameTaken, alreadyThere, withoutUsername } = seedFacts.strangers;
const nameOf = (stranger: { readonly firstName: string; readonly lastName: string }) =>
  `${stranger.firstName} ${stranger.lastName}`;

test('somebody is imported with three names, is bound to nothing, and is no longer offered', async ({
  page,
}) => {
  await openImport(page, 'healthy');
  await expectList(page, seedFacts.unclaimedAccounts);
  await expect(page.getByText('Only first name, last name and username are written')).toBeVisible();
  await choose(page, 'Freya Andersson');
  await usernameOf(page, 'Freya Andersson').fill('freya');
  await expect(bar(page)).toContainText('1 person chosen');
  await bar(page).getByRole('button', { name: 'Review and import' }).click();
  await expect(page.getByRole('dialog')).toContainText('Freya Andersson as freya');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Import 1 user' }).click();
  await expect(told(page, 'status', '1 user imported')).toContainText('not bound to this directory yet');
  await expectList(page, seedFacts.unclaimedAccounts - 1);
  await expect(person(page, 'Freya Andersson')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Bind users' })).toHaveAttribute('href', /\/users$/);
  const [made] = await usersOnServer(page, 'freya.andersson733@');
  expect(made).toMatchObject({ username: 'freya', firstname: 'Freya', lastname: 'Andersson', jobTitle: '' });
  expect(await boundOnServer(page)).toBe(String(seedFacts.microsoft.boundUsers));
  await expectAccessible(page);
});

test.describe('with usernames that do not fit', () => {
  test.use({ expectedErrors: refused(400) });

  test('each user is told of on their own, corrected, and imported', async ({ page }) => {
    await openImport(page, 'import-conflict');
    await expect(person(page, nameOf(alreadyThere))).toContainText('In JumpCloud already, as elif.okafor');
    await expect(person(page, nameOf(alreadyThere)).getByRole('checkbox')).toHaveCount(0);
    await choose(page, nameOf(withoutUsername));
    await expect(bar(page)).toContainText('1 username to correct first');
    await usernameOf(page, nameOf(withoutUsername)).fill('42nd street');
    await expect(person(page, nameOf(withoutUsername))).toContainText('Only letters A to Z');
    await usernameOf(page, nameOf(withoutUsername)).fill('mei.tanaka.42');
    await choose(page, nameOf(usernameTaken));
    await importChosen(page);
    const report = told(page, 'alert', 'Partly imported: 1 of 2 users');
    await expect(report).toContainText(
      `${nameOf(usernameTaken)}: not imported. Another JumpCloud user has this`,
    );
    await expect(report).toContainText(`${nameOf(withoutUsername)}: imported`);
    await expect(person(page, nameOf(usernameTaken))).toContainText('Taken by another JumpCloud user');
    await expectAccessible(page);
    await usernameOf(page, nameOf(usernameTaken)).fill('jonas.keller2');
    await importChosen(page);
    await expect(told(page, 'status', '1 user imported')).toBeVisible();
    expect(await usersOnServer(page, usernameTaken.signInName)).toMatchObject([
      { username: 'jonas.keller2' },
    ]);
  });

  test('trying again sends the username as it was corrected, and nobody who was taken out', async ({
    page,
  }) => {
    await openImport(page, 'import-conflict');
    await choose(page, nameOf(usernameTaken));
    await importChosen(page);
    const report = told(page, 'alert', 'Nobody was imported');
    await expect(report).toContainText(`${nameOf(usernameTaken)}: not imported`);
    await expect(report.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await usernameOf(page, nameOf(usernameTaken)).fill('jonas.keller2');
    await expect(report.getByRole('button', { name: 'Try again' })).toBeVisible();
    await choose(page, nameOf(usernameTaken));
    await expect(report.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await choose(page, nameOf(usernameTaken));
    await usernameOf(page, nameOf(usernameTaken)).fill('jonas.keller2');
    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(told(page, 'status', '1 user imported')).toBeVisible();
    expect(await usersOnServer(page, usernameTaken.signInName)).toMatchObject([
      { username: 'jonas.keller2' },
    ]);
  });
});

test('thousands come by the hundred, are searched in Microsoft 365, and can all be chosen', async ({
  page,
}) => {
  await openImport(page, 'many-to-import');
  await expectList(page, 100);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expectList(page, 200);
  await page.getByLabel('Search people in Microsoft 365').fill('priya alm');
  await expect(list(page).getByRole('row').nth(1)).toContainText('Priya Almeida');
  await expect(page).toHaveURL(/search=priya/);
  await page.getByLabel('Search people in Microsoft 365').fill('');
  await page.getByRole('button', { name: 'Read all' }).click();
  await expectList(page, seedFacts.manyToImport);
  await page.getByRole('button', { name: 'Choose all 2,400 people shown' }).click();
  await expect(bar(page)).toContainText('2,400 people chosen');
  expect(await list(page).getByRole('row').count()).toBeLessThan(60);
});

test.describe('where JumpCloud or Microsoft 365 refuses', () => {
  test.use({ expectedErrors: refused(400, 403) });

  test('a role that may not create users stops the import, keeps the choice and locks it', async ({
    page,
  }) => {
    await openImport(page, 'import-refused');
    await choose(page, 'Freya Andersson');
    await choose(page, 'Mateo Novák');
    await importChosen(page);
    const report = told(page, 'alert', 'Nobody was imported');
    await expect(report).toContainText(
      'Freya Andersson: not imported. Your administrator role does not allow this',
    );
    await expect(report).toContainText('Mateo Novák: not tried, still chosen');
    await expect(page.getByLabel('Import Zoë Hernández')).toHaveAttribute('aria-disabled', 'true');
    await expect(bar(page)).toContainText('2 people chosen');
    await expect(bar(page)).toContainText('your role may not create JumpCloud users');
  });

  test('a search that is refused filters what has been read', async ({ page }) => {
    await openImport(page, 'import-search-refused');
    await page.getByLabel('Search people in Microsoft 365').fill('novak');
    await expect(told(page, 'status', 'Microsoft 365 refused the search')).toContainText(
      'The 12 people of the whole list are searched here',
    );
    await expectList(page, 2);
  });

  test('nothing is asked or offered while the directory has to be authorised again', async ({ page }) => {
    await openImport(page, 'token-expired');
    await expect(page.getByRole('heading', { name: 'Who can be imported is not known' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('nobody is left where everybody has a JumpCloud user', async ({ page }) => {
  await openImport(page, 'everybody-imported');
  await expect(
    page.getByRole('heading', { name: 'Everybody in Microsoft 365 has a JumpCloud user already' }),
  ).toBeVisible();
});

test.describe('where an answer gets lost', () => {
  test.use({ expectedErrors: lost });

  test('the page finds out by reading that the user was made, and goes on', async ({ page }) => {
    await openImport(page, 'write-applied-but-answer-lost');
    await choose(page, 'Freya Andersson');
    await choose(page, 'Mateo Novák');
    await importChosen(page);
    await expect(told(page, 'status', '2 users imported')).toBeVisible();
    expect(await usersOnServer(page, 'freya.andersson733@')).toHaveLength(1);
  });
});

test('an import of another directory is told in a line, and leads to that directory', async ({ page }) => {
  const { microsoft, secondMicrosoft } = seedFacts;
  await openImport(page, 'healthy');
  await choose(page, 'Freya Andersson');
  await importChosen(page);
  await expect(told(page, 'status', '1 user imported')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Console' })
    .getByRole('link', { name: 'Cloud Directories' })
    .click();
  await page.getByRole('link', { name: secondMicrosoft.name }).click();
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByLabel('Search people in Microsoft 365')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bind users' })).toHaveCount(0);
  const line = page.getByText(`An import of ${microsoft.name} has ended.`);
  await expect(line).toBeVisible();
  await expect(page.getByText('Only first name, last name and username are written')).toBeVisible();
  await line.getByRole('link', { name: microsoft.name }).click();
  await expect(told(page, 'status', '1 user imported')).toBeVisible();
});

test.describe('where a search fails', () => {
  test.use({ expectedErrors: refused(500) });

  test('the field keeps the focus, and without the search everybody is there', async ({ page }) => {
    await openImport(page, 'import-search-fails');
    const field = page.getByLabel('Search people in Microsoft 365');
    await field.fill('fre');
    await expect(told(page, 'alert', 'JumpCloud has a problem of its own')).toBeVisible();
    await expect(field).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Nobody fits the search' })).toHaveCount(0);
    await expect(page.getByText('0 people shown')).toHaveCount(0);
    await page.reload();
    const problem = told(page, 'alert', 'JumpCloud has a problem of its own');
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(problem.getByRole('button', { name: 'Try again' })).toBeFocused();
    await expectAccessible(page);
    await field.fill('');
    await expectList(page, seedFacts.unclaimedAccounts);
  });
});

test('leaving asks before a choice with its usernames is lost, and not where the import goes on; signing out asks', async ({
  page,
}) => {
  await openImport(page, 'slow');
  await choose(page, 'Freya Andersson');
  await usernameOf(page, 'Freya Andersson').fill('freya');
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('dialog')).toContainText('is not kept');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep choosing' }).click();
  await expect(usernameOf(page, 'Freya Andersson')).toHaveValue('freya');
  // So many that the import is still under way when the question is answered.
  for (const name of ['Mateo Novák', 'Zoë Hernández']) await choose(page, name);
  await importChosen(page);
  await expect(page.getByText('You may look at other pages meanwhile')).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page).toHaveURL(/\/history$/);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('dialog')).toContainText('The import ends after the user who is on the way');
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(told(page, 'status', '3 users imported')).toBeVisible();
});
