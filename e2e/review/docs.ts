/** `npm run review:docs`: the pictures of the README, made of states of the review so that they stay true. */
import type { Page } from '@playwright/test';
import { stateNamed } from '../../src/review/states';
import { goToState, openStage } from './stage';

interface DocsPicture {
  readonly file: string;
  readonly state: string;
  /** The heading that stands at the top of the picture; left out, it is the top of the page. */
  readonly from?: string;
}

const pictures: readonly DocsPicture[] = [
  { file: 'user-attributes-export', state: 'preview-compared', from: 'Optional' },
  { file: 'review', state: 'preview-review-counts' },
  { file: 'history', state: 'history-usual' },
];

/** Room above the heading that a picture begins with, in CSS pixels. */
const margin = 24;

async function begin(page: Page, from: string): Promise<void> {
  const heading = page.getByRole('heading', { name: from, exact: true });
  await heading.evaluate((element, room) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().top - room);
  }, margin);
}

async function takeState(page: Page, { file, state: name, from }: DocsPicture): Promise<void> {
  const state = stateNamed(name);
  const problem = state ? await goToState(page, state) : 'There is no such state.';
  if (problem !== null) throw new Error(`${name}: ${problem}`);
  if (from === undefined) await page.evaluate(() => scrollTo(0, 0));
  else await begin(page, from);
  await page.screenshot({ path: `docs/${file}.png`, animations: 'disabled', scale: 'css' });
}

async function takeBoard(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.goto('./?review&q=export+review');
  await page.waitForFunction(() => {
    const tiles = [...document.querySelectorAll('iframe')];
    return (
      tiles.length > 3 &&
      tiles.every((tile) => tile.contentDocument?.documentElement.dataset['review'] === 'ready')
    );
  });
  await page.screenshot({ path: 'docs/design-review.png', animations: 'disabled', scale: 'css' });
}

const stage = await openStage();
const page = await stage.newPage();
await page.setViewportSize({ width: 1200, height: 820 });
for (const picture of pictures) await takeState(page, picture);
await takeBoard(page);
await stage.close();
