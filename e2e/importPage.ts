/** The import as somebody finds it on the page, and what the simulated JumpCloud holds after it. */
import { expect, type Page } from '@playwright/test';
import { seedFacts, type ScenarioName } from '../src/mocks/scenarios';
import { directoryPath } from './exportPage';

export const openImport = (page: Page, scenario: ScenarioName) =>
  page.goto(`${directoryPath}/import?scenario=${scenario}`);

export const list = (page: Page) => page.getByRole('region', { name: 'People in Microsoft 365' });

/** The row of somebody who can be imported. */
export const person = (page: Page, name: string) => list(page).getByRole('row', { name });

export const choose = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `Import ${name}`, exact: true }).click();

export const usernameOf = (page: Page, name: string) => page.getByLabel(`Username of ${name}`);

export const bar = (page: Page) => page.getByRole('region', { name: 'Chosen for import' });

/** Reviews and confirms the import of those chosen. */
export async function importChosen(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: 'Review and import' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import \d+ users?$/ })
    .click();
}

interface UserOnServer {
  readonly username?: string;
  readonly email?: string;
  readonly firstname?: string;
  readonly lastname?: string;
  readonly jobTitle?: string;
}

/** The JumpCloud users whose email has this in it, asked over the wire with a key of its own. */
export async function usersOnServer(page: Page, email: string): Promise<readonly UserOnServer[]> {
  const body = { searchFilter: { searchTerm: email, fields: ['email'] }, limit: 100 };
  const answer: { results: readonly UserOnServer[] } = await page.evaluate(async (search) => {
    const response = await fetch('/api/search/systemusers', {
      method: 'POST',
      headers: { 'x-api-key': 'a-second-look', 'content-type': 'application/json' },
      body: JSON.stringify(search),
    });
    return response.json();
  }, body);
  return answer.results;
}

/** How many users are bound to the first directory, by the same way. */
export async function boundOnServer(page: Page): Promise<string | null> {
  const path = `/api/v2/office365s/${seedFacts.microsoft.id}/users`;
  return page.evaluate(
    async (url) =>
      (await fetch(url, { headers: { 'x-api-key': 'a-second-look' } })).headers.get('X-Total-Count'),
    path,
  );
}

/** The list is there, and can be used. */
export const expectList = (page: Page, count: number) =>
  expect(page.getByText(`${count.toLocaleString('en')} people shown`, { exact: true })).toBeVisible();
