/** The Users view as somebody finds it on the page: by roles and labels. And what is bound, asked over the wire. */
import { expect, type Page } from '@playwright/test';
import { seedFacts, type ScenarioName } from '../src/mocks/scenarios';

const { id: directoryId, name: directoryName } = seedFacts.microsoft;
export const usersPath = `/directories/${directoryId}/users`;

/** Opens the Users view of the first directory in a named world, until everybody is read. */
export async function openUsers(page: Page, scenario: ScenarioName, view = ''): Promise<void> {
  await page.goto(`${usersPath}?scenario=${scenario}${view}`);
  await expectUsersRead(page);
}

export const expectUsersRead = (page: Page) => page.getByText(/^Read from JumpCloud, /).waitFor();

export const boundList = (page: Page) => page.getByRole('region', { name: 'List of bound users' });

export const userRow = (page: Page, name: string) =>
  boundList(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) });

/** The box of a row, with which a user is chosen to be unbound. */
export const userBox = (page: Page, name: string) =>
  boundList(page).getByRole('checkbox', { name: `Choose ${name}`, exact: true });

/** Says how many are chosen, and leads on. */
export const chosenBar = (page: Page) => page.getByRole('region', { name: 'Chosen to unbind' });

export const searchBound = (page: Page, text: string) => page.getByLabel('Search bound users').fill(text);

/** Searches for one user, and waits for the row: until then it stands elsewhere, and a click at it would go astray. */
export async function findBound(page: Page, text: string): Promise<void> {
  await searchBound(page, text);
  await expectListed(page, '1 user');
}

export const userCard = (page: Page) => page.getByRole('region', { name: 'One user' });

/** How many users the list says it has. */
export const expectListed = (page: Page, text: string) =>
  expect(page.getByRole('main').getByText(text, { exact: true })).toBeVisible();

/** Opens the choice of whom to bind, and chooses users by name. */
export async function chooseUsers(page: Page, ...names: readonly string[]): Promise<void> {
  const open = page.getByRole('button', { name: 'Bind users or groups' });
  if (await open.isVisible()) await open.click();
  for (const name of names) {
    await page.getByLabel('Search users to bind').fill(name);
    await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
}

export const reviewBinding = (page: Page) => page.getByRole('button', { name: 'Review and bind' }).click();

/** Types the directory's name and confirms. */
export async function confirmBinding(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(`Type ${directoryName} to confirm`).fill(directoryName);
  await dialog.getByRole('button', { name: /^Overwrite and bind/ }).click();
}

/** Everybody bound to the directory, by the service itself: JumpCloud ids. */
export async function boundOnServer(page: Page): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let skip = 0; ; skip += 100) {
    const answer: unknown = await page.evaluate(
      async (url) => (await fetch(url, { headers: { 'x-api-key': 'a-second-look' } })).json(),
      `/api/v2/office365s/${directoryId}/users?limit=100&skip=${skip}`,
    );
    if (!Array.isArray(answer)) throw new Error('The list of bound users is not a list');
    ids.push(...answer.map((user: { id?: unknown }) => String(user.id)));
    if (answer.length < 100) return ids;
  }
}

/** A second administrator switches an export on: the name of its rule. */
export async function exportElsewhere(page: Page, builtIn: string): Promise<void> {
  const status = await page.evaluate(
    async ([url = '', body = '']) => {
      const headers = { 'x-api-key': 'a-second-administrator', 'content-type': 'application/json' };
      return (await fetch(url, { method: 'POST', headers, body })).status;
    },
    [`/api/v2/office365s/${directoryId}/translationrules`, JSON.stringify({ builtIn })],
  );
  expect(status).toBe(201);
}

/** Some values of a Microsoft account, by Microsoft itself. */
export const accountOnServer = (page: Page, accountId: string): Promise<unknown> =>
  page.evaluate(
    async ([url = '', id]) => {
      const answer = await fetch(url, { headers: { authorization: 'Bearer a-second-look' } });
      const { value } = await answer.json();
      const { displayName, city } = value.find((account: { id?: unknown }) => account.id === id);
      return { displayName, city };
    },
    ['https://graph.microsoft.com/v1.0/users?$select=id,displayName,city&$top=999', accountId],
  );
