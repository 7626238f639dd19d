import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { seedFacts, type ScenarioName } from '../src/mocks/scenarios';

interface Stage {
  /** Console errors this story brings about on purpose, for example the browser's line for each refused request. */
  readonly expectedErrors: RegExp | null;
}

/** The console asks whether the role may write by removing a rule that cannot exist; 404 is the good answer. */
const isPermissionCheck = (url: string) => url.endsWith('/translationrules/000000000000000000000000');

/**
 * A story fails on any console error, uncaught error or violation of the Content-Security-Policy that it did not
 * announce.
 */
export const test = base.extend<Stage & { quiet: void }>({
  expectedErrors: [null, { option: true }],
  quiet: [
    async ({ page, expectedErrors }, use) => {
      const unexpected: string[] = [];
      page.on('pageerror', (error) => unexpected.push(String(error)));
      page.on('console', (message) => {
        if (message.type() !== 'error' || isPermissionCheck(message.location().url)) return;
        if (!expectedErrors?.test(message.text())) unexpected.push(message.text());
      });
      await use();
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** The browser's own line for an answer with an error status. */
export const refused = (...statuses: readonly number[]) =>
  new RegExp(`the server responded with a status of (${statuses.join('|')})`);

/** The browser's own line for a request without an answer. */
export const lost = /Failed to load resource: net::ERR_FAILED/;

export const directoryPath = `/directories/${seedFacts.microsoft.id}`;

/** Opens User Attributes Export of the first Microsoft 365 directory in a named world. */
export async function openExport(page: Page, scenario: ScenarioName, view = ''): Promise<void> {
  await page.goto(`${directoryPath}?scenario=${scenario}${view}`);
  await expect(page.getByRole('heading', { name: 'User Attributes Export' })).toBeVisible();
}

export const toggle = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

/** The row of an attribute: the list item around its switch. */
export const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: toggle(page, name) });

export const pendingBar = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });

/** Reviews what is pending; where something starts to overwrite, types the directory's name; confirms. */
export async function reviewAndSave(page: Page): Promise<void> {
  await pendingBar(page).getByRole('button', { name: 'Review and save' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const name = dialog.getByLabel(`Type ${seedFacts.microsoft.name} to confirm`);
  if (await name.isVisible()) await name.fill(seedFacts.microsoft.name);
  await dialog.getByRole('button', { name: /^(Overwrite|Stop exporting) .* and save$/ }).click();
}

/** The rules that the simulated service holds, asked over the wire with a key of its own. */
export async function rulesOnServer(page: Page): Promise<readonly string[]> {
  const path = `/api/v2/office365s/${seedFacts.microsoft.id}/translationrules?limit=100`;
  const answer: unknown = await page.evaluate(
    async (url) => (await fetch(url, { headers: { 'x-api-key': 'a-second-look' } })).json(),
    path,
  );
  if (!Array.isArray(answer)) throw new Error('The list of rules is not a list');
  return answer.map((rule: { builtIn?: unknown }) => String(rule.builtIn)).toSorted();
}

/** What the page says is exported, as the names of the switches that are on. */
export const exportedOnPage = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('switch', { checked: true })
    .evaluateAll((switches) => switches.map((one) => one.getAttribute('aria-label') ?? '').toSorted());

/** No accessibility finding in the state the page is in, in either colour scheme. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) })),
    ).toEqual([]);
  }
}
