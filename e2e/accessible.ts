import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { RunOnly, RunOptions } from 'axe-core';

/** In the page, where `bringAxe` puts it. */
declare const axe: typeof import('axe-core');

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of those standards that a colour scheme can break. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/**
 * Has axe read each colour once instead of for each element before and behind which it occurs: that was a third of
 * the time of a look. What a text of a colour means does not depend on where it stands.
 */
const readColoursOnce = `{
  const colour = axe.commons.color.Color.prototype;
  const read = colour.parseString;
  const known = new Map();
  colour.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}`;

/** Brings axe into each frame of the page that has none yet. */
const bringAxe = (page: Page) =>
  Promise.all(
    page.frames().map(async (frame) => {
      if (!(await frame.evaluate(() => 'axe' in window)))
        await frame.evaluate(`${source};${readColoursOnce}`);
    }),
  );

/** One broken rule, and where. */
export interface Finding {
  readonly id: string;
  readonly at: readonly string[];
}

async function findingsBy(page: Page, runOnly: RunOnly): Promise<readonly Finding[]> {
  await bringAxe(page);
  // Without a report of what passed, which is quicker.
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  const violations = await page.evaluate(async (by) => (await axe.run(document, by)).violations, options);
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) }));
}

/** Findings about colour in the dark scheme, where nothing but the colours differs. Leaves the page dark. */
export async function findingsInDark(page: Page): Promise<readonly Finding[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return findingsBy(page, { type: 'rule', values: aboutColour });
}

/** Findings by all rules in the light scheme. Leaves the page light. */
export async function findingsInLight(page: Page): Promise<readonly Finding[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  return findingsBy(page, { type: 'tag', values: standards });
}

/** No accessibility finding in the state the page is in, in either scheme. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findingsInDark(page)).toEqual([]);
  expect(await findingsInLight(page)).toEqual([]);
}
