import { expect, test as base, type Page } from '@playwright/test';
import type { ScenarioName } from '../src/mocks/scenarios';

interface Stage {
  /** Errors this story brings about on purpose, for example the browser's line for each refused request. */
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
      const note = (text: string) => {
        if (!expectedErrors?.test(text)) unexpected.push(text);
      };
      page.on('pageerror', (error) => note(String(error)));
      page.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error' && !isPermissionCheck(url)) note(`${message.text()} ${url}`);
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

/** The browser's own lines for a request without an answer. */
export const lost = /Failed to load resource: net::ERR_|Failed to fetch dynamically imported module/;

/** Goes to an address in a named world. */
export const goTo = (page: Page, path: string, scenario: ScenarioName) =>
  page.goto(`${path}?scenario=${scenario}`);
