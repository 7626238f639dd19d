/** What the file of an operator makes of a build. Behind nginx: e2e/hosted/configuration.spec.ts. */
import type { Connect } from 'vite';
import { configFile, serveBuild } from './serve';
import { expect, lost, test as story } from './story';

const test = story.extend<{ before: { readonly handle: Connect.NextHandleFunction } }>({
  before: [{ handle: (_request, _response, next) => next() }, { option: true }],
  baseURL: async ({ before }, run) => {
    const served = await serveBuild({ mode: 'mock', before: before.handle });
    await run(`${served.url}/`);
    await served.close();
  },
});

const losesTheFile: Connect.NextHandleFunction = ({ url }, response, next) => {
  if (url === '/config.json') response.destroy();
  else next();
};

const problem = 'The console is not set up correctly';

test.describe('set up for JumpCloud itself', () => {
  test.use({ before: { handle: configFile('{"backend":"live","region":"US"}') } });

  test('the simulation stays away', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open mock panel' })).toHaveCount(0);
    expect(page.context().serviceWorkers()).toEqual([]);
  });
});

test.describe('set up wrongly', () => {
  test.use({ before: { handle: configFile('{}') } });

  test('the page says so', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: problem })).toBeVisible();
  });
});

test.describe('a connection that is lost while the file is fetched', () => {
  test.use({ before: { handle: losesTheFile }, expectedErrors: lost });

  test('is told on a clear page', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: problem })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('could not be fetched');
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});
