/** What a click opens somewhere else on the page is gone to, and closing it gives the focus back. */
import type { Locator, Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { directoryPath, openExport } from './exportPage';
import { bar, compare, openPeople, people, personCard, personRow, searchPeople, switchOn } from './preview';
import { expect, test } from './story';
import { boundList, openUsers, userCard } from './usersPage';

const { overwrites } = seedFacts.people;

test.use({ viewport: { width: 1440, height: 900 } });

test('a number of a row opens the people above it, and a person of theirs', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  await openPeople(page, 'Department', 'overwrites');
  const title = people(page).getByRole('heading', { name: 'People' });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(people(page).getByText('24 values', { exact: true })).toBeInViewport();

  await searchPeople(page, overwrites.name);
  // Until then the row stands elsewhere, and a click at it would go astray.
  await expect(people(page).getByText('1 value', { exact: true })).toBeVisible();
  const opener = personRow(page, overwrites.name).getByRole('button');
  await opener.click();
  const name = personCard(page).getByRole('heading', { name: overwrites.name });
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();
  await personCard(page).getByRole('button', { name: 'Close this person' }).click();
  await expect(personCard(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toBeInViewport();

  // While the list is open, another number is gone to as well.
  await openPeople(page, 'Department', 'may clear');
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();

  await page.getByRole('button', { name: 'Close the list of people' }).click();
  await expect(people(page)).toBeHidden();
  const number = bar(page, 'Department').getByRole('button', { name: /^may clear / });
  await expect(number).toBeFocused();
  await expect(number).toBeInViewport();

  // Opened by the button beside it, the list leaves the focus there.
  await page.getByRole('button', { name: 'List the people' }).click();
  await expect(people(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close the list of people' }).click();
  await expect(page.getByRole('button', { name: 'List the people' })).toBeFocused();
});

/** From another page, the list is opened and a person of it; gives what opened the person. */
async function openListAndPerson(page: Page): Promise<Locator> {
  await page.goto('/directories?scenario=healthy');
  await page.getByRole('link', { name: 'Oakmere 365' }).click();
  await compare(page, 'graph');
  await switchOn(page, 'Department');
  await openPeople(page, 'Department', 'overwrites');
  await searchPeople(page, overwrites.name);
  await expect(people(page).getByText('1 value', { exact: true })).toBeVisible();
  const opener = personRow(page, overwrites.name).getByRole('button');
  await opener.click();
  return opener;
}

test('Back closes the person, then the list, and leaves the page only then', async ({ page }) => {
  const opener = await openListAndPerson(page);
  await expect(personCard(page).getByRole('heading', { name: overwrites.name })).toBeFocused();

  await page.goBack();
  await expect(personCard(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.goBack();
  await expect(people(page)).toBeHidden();
  await expect(bar(page, 'Department').getByRole('button', { name: /^overwrites / })).toBeFocused();
  await page.goForward();
  await expect(people(page).getByText('1 value', { exact: true })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: /Leave/ })).toBeVisible();
});

test('what was closed by its button is not closed again by Back', async ({ page }) => {
  await openListAndPerson(page);

  // The list first, though the person was opened last; what was chosen in the list goes with it.
  await page.getByRole('button', { name: 'Close the list of people' }).click();
  await expect(people(page)).toBeHidden();
  await expect(page).toHaveURL(/\?person=[0-9a-f]+$/);
  await personCard(page).getByRole('button', { name: 'Close this person' }).click();
  await expect(personCard(page)).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: /Leave/ })).toBeVisible();
});

test('a list that takes the place of a person is an opening of its own', async ({ page }) => {
  await openListAndPerson(page);
  await page.getByRole('button', { name: 'Close the list of people' }).click();
  await expect(people(page)).toBeHidden();
  // Opens the list, and closes the person.
  await openPeople(page, 'Department', 'may clear');
  await expect(personCard(page)).toBeHidden();
  await expect(page).toHaveURL(/class=clears$/);
  await expect(people(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close the list of people' }).click();
  await expect(page).toHaveURL(/directories\/[0-9a-f]+$/);
  await expect(people(page)).toBeHidden();
  await expect(bar(page, 'Department')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a person who is found by name is gone to, and closing leads back to the search', async ({ page }) => {
  await openExport(page, 'healthy');
  await compare(page, 'graph');
  await page.getByLabel('Find one person').fill(overwrites.name);
  await page.getByRole('list', { name: 'People found' }).getByRole('button').click();
  await expect(personCard(page).getByRole('heading', { name: overwrites.name })).toBeFocused();
  await personCard(page).getByRole('button', { name: 'Close this person' }).click();
  await expect(page.getByLabel('Find one person')).toBeFocused();
});

test('a page that begins with an open person takes the focus from nobody', async ({ page }) => {
  await openUsers(page, 'healthy', `&person=${seedFacts.user.id}`);
  await expect(userCard(page)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await userCard(page).getByRole('button', { name: 'Close this user' }).click();
  await expect(page.getByRole('heading', { name: 'Users', exact: true })).toBeFocused();
});

test('a bound user is gone to, and closing leads back to the row', async ({ page }) => {
  await openUsers(page, 'healthy');
  const opener = boundList(page).getByRole('row').nth(3).getByRole('button');
  const name = (await opener.textContent()) ?? '';
  await opener.click();
  await expect(userCard(page).getByRole('heading', { name })).toBeFocused();
  await expect(userCard(page).getByRole('heading', { name })).toBeInViewport();
  await userCard(page).getByRole('button', { name: 'Close this user' }).click();
  await expect(opener).toBeFocused();
  await expect(opener).toBeInViewport();
});

test('an attribute of the picture is marked, and its events are gone to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${directoryPath}/history?scenario=healthy`);
  const city = page
    .getByRole('table', { name: 'Which attribute was exported when' })
    .getByRole('button', { name: 'City' });
  await expect(city).toHaveAttribute('aria-pressed', 'false');
  await city.click();
  await expect(city).toHaveAttribute('aria-pressed', 'true');
  const title = page.getByRole('heading', { name: 'Events', exact: true });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await expect(page.getByText(/^\d of \d events$/)).toBeInViewport();
  await city.click();
  await expect(city).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByLabel('Attribute', { exact: true })).toHaveValue('');
});

test('the selection before an event is gone to, and closing leads back to the event', async ({ page }) => {
  await page.goto(`${directoryPath}/history?scenario=healthy`);
  const opener = page.getByRole('button', { name: 'As it was before' }).first();
  await opener.click();
  const title = page.getByRole('heading', { name: /^As it was on \w+ \d/ });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(title).toBeHidden();
  await expect(opener).toBeFocused();
});
