import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of those standards that a colour scheme can break. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/** In one go inside the page, and without a report of what passed: both are quicker. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function expectNoFinding(checks: AxeBuilder): Promise<void> {
  const { violations } = await checks.analyze();
  const findings = violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map((node) => node.target.join(' ')),
  }));
  expect(findings).toEqual([]);
}

/**
 * No accessibility finding in the state the page is in: by all rules in the light scheme, by those about colour in the
 * dark one, where nothing but the colours differs.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFinding(axe(page).withRules(aboutColour));
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoFinding(axe(page).withTags(standards));
}
