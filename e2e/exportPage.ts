/**
 * User Attributes Export as somebody finds it on the page: by roles and labels. What only leads to a state waits for it
 * by `waitFor`: an `expect` that does not hold yet writes down the whole page each time it looks.
 */
import type { Page } from '@playwright/test';
import { seedFacts, type ScenarioName } from '../src/mocks/scenarios';

export const directoryPath = `/directories/${seedFacts.microsoft.id}`;

/** Goes to User Attributes Export of the first Microsoft 365 directory in a named world; does not wait for it. */
export const goToExport = (page: Page, scenario: ScenarioName, view = '') =>
  page.goto(`${directoryPath}?scenario=${scenario}${view}`);

/** Opens User Attributes Export of the first Microsoft 365 directory in a named world, until it can be used. */
export async function openExport(page: Page, scenario: ScenarioName, view = ''): Promise<void> {
  await goToExport(page, scenario, view);
  await page.getByRole('switch').first().waitFor();
}

export const toggle = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

/** The row of an attribute: the list item around its switch. */
export const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: toggle(page, name) });

export const pendingBar = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });

export const dialog = (page: Page) => page.getByRole('dialog');

/** A box that is read out when it appears, by a part of its words. */
export const told = (page: Page, role: 'status' | 'alert', words: string | RegExp) =>
  page.getByRole(role).filter({ hasText: words });

/** Opens the review of what is pending. */
export async function review(page: Page): Promise<void> {
  await pendingBar(page).getByRole('button', { name: 'Review and save' }).click();
  await dialog(page).waitFor();
}

/** Confirms a review that starts to overwrite something: types the directory's name first. */
export async function confirmOverwriting(page: Page): Promise<void> {
  await dialog(page).getByLabel(`Type ${seedFacts.microsoft.name} to confirm`).fill(seedFacts.microsoft.name);
  await dialog(page)
    .getByRole('button', { name: /^Overwrite .* and save$/ })
    .click();
}

/** Reviews and confirms changes of which at least one starts to overwrite something. */
export async function saveOverwriting(page: Page): Promise<void> {
  await review(page);
  await confirmOverwriting(page);
}

/** Reviews and confirms changes that only stop exports. */
export async function saveStopping(page: Page): Promise<void> {
  await review(page);
  await dialog(page)
    .getByRole('button', { name: /^Stop exporting .* and save$/ })
    .click();
}
