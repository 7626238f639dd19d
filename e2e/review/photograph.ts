/** Takes the pictures of one state, has axe look at it, and sees whether it fits its window. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sizes, type ReviewState, type Scheme, type Size } from '../../src/review/state';
import { findingsInDark, findingsInLight, type Finding } from '../accessible';
import { folders, pathOf, type PictureName } from './pictures';
import { goToState } from './stage';

export interface Seen {
  readonly state: ReviewState;
  /** Null, or why the state could not be brought about. */
  readonly problem: string | null;
  readonly findings: readonly Finding[];
  readonly pictures: readonly PictureName[];
}

const schemes: readonly Scheme[] = ['light', 'dark'];
const widths: readonly Size[] = ['desktop', 'tablet', 'phone'];

/** What is measured when the window changes is drawn in the frame after. */
const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

/** Takes one picture. Gives a finding where the page is wider than its window, so that it has to be moved to be read. */
async function take(page: Page, name: PictureName): Promise<readonly Finding[]> {
  await page.setViewportSize(sizes[name.size]);
  await drawn(page);
  const picture = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  });
  writeFileSync(pathOf(folders.now, name), picture);
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return isTooWide ? [{ id: 'wider than the window', at: [name.size] }] : [];
}

/** Looks at one state in every scheme and width that it has. */
export async function photograph(page: Page, state: ReviewState): Promise<Seen> {
  mkdirSync(folders.now, { recursive: true });
  const ownSchemes = state.look?.scheme ? [state.look.scheme] : schemes;
  const ownSizes = state.look?.size ? [state.look.size] : widths;
  const first = ownSizes[0] ?? 'desktop';
  await page.emulateMedia({ colorScheme: ownSchemes[0] ?? 'light' });
  await page.setViewportSize(sizes[first]);
  const problem = await goToState(page, state).catch((error: unknown) => String(error));
  const findings: Finding[] = [];
  const pictures: PictureName[] = [];
  for (const scheme of ownSchemes) {
    await page.setViewportSize(sizes[first]);
    findings.push(...(await (scheme === 'dark' ? findingsInDark(page) : findingsInLight(page))));
    for (const size of ownSizes) {
      const name = { state: state.name, scheme, size };
      findings.push(...(await take(page, name)));
      pictures.push(name);
    }
  }
  return { state, problem, findings, pictures };
}
