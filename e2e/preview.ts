/** The preview as somebody finds it on the page: by roles and labels. And what Microsoft holds, asked over the wire. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { toggle } from './exportPage';

const sources = {
  graph: 'Compare with Graph',
  none: 'Show what would be sent',
} as const;

export const sourceLine = (page: Page) => page.getByText(/^(Compared with|Read from JumpCloud)/);

/** Opens the preview where nothing was compared yet. */
export const look = (page: Page) => page.getByRole('button', { name: 'Look before you save' }).click();

/** Begins to compare; the preview is open. */
export const beginComparing = (page: Page, source: keyof typeof sources) =>
  page.getByRole('button', { name: sources[source] }).click();

/** Opens the preview and compares to the end. */
export async function compare(page: Page, source: keyof typeof sources): Promise<void> {
  await look(page);
  await beginComparing(page, source);
  await expectRead(page);
}

/** Both sides have been read to the end. */
export async function expectRead(page: Page, boundUsers = 180): Promise<void> {
  await page.getByText(`${boundUsers} bound users.`).waitFor();
}

export async function switchOn(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await toggle(page, name).check();
}

/** What the row of an attribute says about the people, class by class. */
export const bar = (page: Page, name: string) => page.getByRole('list', { name: new RegExp(`^${name}: `) });

/** The numbers of a row by their words, for example `overwrites` to 24. */
export async function countsOf(page: Page, name: string): Promise<ReadonlyMap<string, number>> {
  await bar(page, name).waitFor();
  const texts = await bar(page, name).getByRole('button').allTextContents();
  return new Map(
    texts.map((text) => {
      const [, words = '', digits = ''] = /^(.*) ([\d,]+)$/.exec(text) ?? [];
      return [words, Number(digits.replaceAll(',', ''))] as const;
    }),
  );
}

export const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

/** Opens the people of one number. */
export const openPeople = (page: Page, attribute: string, words: string) =>
  bar(page, attribute)
    .getByRole('button', { name: new RegExp(`^${words} `) })
    .click();

export const people = (page: Page) => page.getByRole('region', { name: 'People', exact: true });

/** The row of one person in the list, by name. */
export const personRow = (page: Page, name: string) =>
  people(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) });

export const searchPeople = (page: Page, text: string) => people(page).getByLabel('Search people').fill(text);

export const personCard = (page: Page) => page.getByRole('region', { name: 'One person' });

/** What the page has the browser save. */
export async function downloadOf(
  page: Page,
  button: Locator,
): Promise<{ readonly download: Download; readonly text: string; readonly path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = await download.path();
  return { download, path, text: await readFile(path, 'utf8') };
}

/** An account as the simulated Microsoft 365 holds it now. */
export type AccountNow = Readonly<Record<string, unknown>>;

const accountsPath =
  '/users?$select=id,displayName,department,mobilePhone,businessPhones,otherMails&$expand=manager&$top=999';

/** All accounts by their id, asked with a token of its own. */
export async function accountsOnGraph(page: Page): Promise<ReadonlyMap<string, AccountNow>> {
  const accounts: readonly AccountNow[] = await page.evaluate(async (url) => {
    const answer = await fetch(url, { headers: { authorization: 'Bearer a-second-look' } });
    return (await answer.json()).value;
  }, `https://graph.microsoft.com/v1.0${accountsPath}`);
  return new Map(accounts.map((account) => [String(account['id']), account]));
}

/** Has the simulation write a file as one of the admin centers would. */
export async function exportOf(page: Page, center: 'Entra' | 'Microsoft 365') {
  await page.getByRole('button', { name: 'Open mock panel' }).click();
  const panel = page.getByRole('dialog', { name: 'Mock panel' });
  const file = await downloadOf(page, panel.getByRole('button', { name: `${center} admin center export` }));
  await panel.getByRole('button', { name: 'Close' }).click();
  return { name: file.download.suggestedFilename(), text: file.text, path: file.path };
}
