/** A build with the simulation does what its configuration says. Behind nginx: e2e/hosted/configuration.spec.ts. */
import { expect, test } from './story';

test('set up for JumpCloud itself, the simulation stays away', async ({ page }) => {
  await page.route('/config.json', (route) => route.fulfill({ body: '{"backend":"live","region":"US"}' }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open mock panel' })).toHaveCount(0);
  expect(page.context().serviceWorkers()).toEqual([]);
});

test('set up wrongly, the page says so', async ({ page }) => {
  await page.route('/config.json', (route) => route.fulfill({ body: '{}' }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'The console is not set up correctly' })).toBeVisible();
});
