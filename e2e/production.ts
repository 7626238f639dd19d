/** The production build, on an address of its own, in front of a simulated API of its own. */
import { expect, type Page } from '@playwright/test';
import type { Connect } from 'vite';
import { startServer } from '../src/mocks/httpServer';
import type { ScenarioName } from '../src/mocks/scenarios';
import { toggle } from './exportPage';
import { serveBuild } from './serve';
import { test as story } from './story';

interface Production {
  /** The world that each story begins in; it shares it with no other story. */
  readonly scenario: ScenarioName;
  /** What the host does before it answers with the build. */
  readonly host: { readonly before?: Connect.NextHandleFunction };
  /** Where the production build is served. */
  readonly console: string;
}

export const test = story.extend<Production>({
  scenario: ['healthy', { option: true }],
  host: [{}, { option: true }],
  console: async ({ scenario, host }, run) => {
    const backend = await startServer(0, scenario);
    const served = await serveBuild({ api: backend.address, ...host });
    await run(served.url);
    await served.close();
    await backend.close();
  },
});

/** What stories sign in with: the simulated API takes any key. */
export const apiKey = 'jca_key-of-a-story';

/** Signs in on the page that asks for a key. */
export async function signIn(page: Page, key = apiKey): Promise<void> {
  await page.getByLabel('API key').fill(key);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in at the address of a directory's export, until it can be used. */
export async function openAndSignIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await signIn(page);
  await expect(toggle(page, 'Department')).toBeVisible();
}
