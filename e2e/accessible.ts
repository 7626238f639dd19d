import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of those standards that a colour scheme can break. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/** In one go inside the page, and without a report of what passed: both are quicker. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** One broken rule, and where. */
export interface Finding {
  readonly id: string;
  readonly at: readonly string[];
}

async function findingsBy(checks: AxeBuilder): Promise<readonly Finding[]> {
  const { violations } = await checks.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) }));
}

/** Findings about colour in the dark scheme, where nothing but the colours differs. Leaves the page dark. */
export async function findingsInDark(page: Page): Promise<readonly Finding[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return findingsBy(axe(page).withRules(aboutColour));
}

/** Findings by all rules in the light scheme. Leaves the page light. */
export async function findingsInLight(page: Page): Promise<readonly Finding[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  return findingsBy(axe(page).withTags(standards));
}

/** No accessibility finding in the state the page is in, in either scheme. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findingsInDark(page)).toEqual([]);
  expect(await findingsInLight(page)).toEqual([]);
}
