/**
 * `npm run bench:start`: how long a cold start takes with the processor throttled four times. The mocked build has to
 * be usable no later than 1.5 times the production build's first paint of content (its sign-in page, since a key is
 * kept in memory only). Wants both builds to be there: `npm run pretest:stories`.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { seedFacts } from '../../src/mocks/scenarios';
import { findBrowser } from '../browser';
import { serveBuild } from '../serve';

const runs = 9;
const path = `/directories/${seedFacts.microsoft.id}`;

/** Milliseconds from the start of the navigation until an element is there that this selector finds. */
async function timeUntil(page: Page, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      // Two frames later what was found has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('there')));
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(path);
  await page.waitForFunction(() => performance.getEntriesByName('there').length > 0);
  return page.evaluate(() => performance.getEntriesByName('there')[0]?.startTime ?? Number.NaN);
}

/** One cold start: nothing in the cache, no service worker yet. */
async function coldStart(browser: Browser, baseURL: string, selector: string): Promise<number> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const time = await timeUntil(page, selector);
  await context.close();
  return time;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const production = await serveBuild({});
  const mocked = await serveBuild({ mode: 'mock' });
  const paints: number[] = [];
  const usables: number[] = [];
  // In turns, so that whatever else the machine does disturbs both alike.
  for (let run = 0; run < runs; run += 1) {
    paints.push(await coldStart(browser, production.url, 'main h1'));
    usables.push(await coldStart(browser, mocked.url, 'input[role="switch"]'));
  }
  await Promise.all([browser.close(), production.close(), mocked.close()]);
  const [paint, usable] = [median(paints), median(usables)];
  process.stdout.write(
    `production, first paint of content: ${Math.round(paint)} ms\n` +
      `mocked, the page can be used: ${Math.round(usable)} ms\n` +
      `ratio: ${(usable / paint).toFixed(2)}, at most 1.5 (median of ${runs} cold starts, processor throttled 4x)\n`,
  );
}

await measure();
