/** A browser in front of the mocked build, for pictures and checks of the states of a design review. */
import { chromium, type Browser, type Page } from '@playwright/test';
import type { ReviewState } from '../../src/review/state';
import { findBrowser } from '../browser';
import { serveBuild } from '../serve';

export interface Stage {
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-quic', '--font-render-hinting=none', '--disable-lcd-text'],
  });
}

/** Serves the mocked build and starts a browser. */
export async function openStage(): Promise<Stage> {
  const served = await serveBuild({ mode: 'mock' });
  const browser = await launch();
  return {
    newPage: async () => {
      const context = await browser.newContext({
        baseURL: `${served.url}/`,
        locale: 'en-US',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
      });
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** How long a state may take on a busy machine, in milliseconds. Each of its steps has a limit of its own. */
const patience = 85_000;

/** Goes to a state and waits until it stands. Gives null, or why it could not be brought about. */
export async function goToState(page: Page, { name }: ReviewState): Promise<string | null> {
  await page.goto(`./?review=${name}`);
  const ready = await page.waitForFunction(
    () => {
      const { review } = document.documentElement.dataset;
      return review === 'ready' || review === 'failed' ? review : null;
    },
    undefined,
    { timeout: patience },
  );
  if ((await ready.jsonValue()) === 'ready') return null;
  return page.locator('body > [role="alert"]').innerText();
}
