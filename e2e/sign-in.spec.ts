/** Signing in with a key, against the production build. */
import { expectAccessible } from './accessible';
import { directoryPath, told, toggle } from './exportPage';
import { apiKey, openAndSignIn, signIn, test } from './production';
import { expect, refused } from './story';

test('a key is asked for, and what cannot be one is told before anything is sent', async ({
  page,
  console: address,
}) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('contentinfo')).toContainText('when you sign out, reload or close the page');
  const key = page.getByLabel('API key');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(key).toHaveAccessibleDescription(/Enter an API key\./);
  await expect(key).toBeFocused();
  await signIn(page, 'two words');
  await expect(key).toHaveAccessibleDescription(/no spaces/);
  await page.getByLabel('Organisation ID (optional)').fill('oakmere');
  await signIn(page);
  await expect(page.getByLabel('Organisation ID (optional)')).toHaveAccessibleDescription(
    /has 24 characters/,
  );
});

test.describe('an organisation that is not this key’s', () => {
  test.use({ expectedErrors: refused(404) });

  test('is told, and the right one opens', async ({ page, console: address }) => {
    await page.goto(address);
    await page.getByLabel('Organisation ID (optional)').fill('5f0a1c7e9b3d246800000009');
    await signIn(page);
    await expect(told(page, 'alert', 'JumpCloud does not know this organisation ID')).toBeVisible();
    await page.getByLabel('Organisation ID (optional)').fill('5f0a1c7e9b3d246800000001');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeFocused();
  });
});

test('the key is nowhere in storage, address or page, and a reload forgets it', async ({
  page,
  context,
  console: address,
}) => {
  await openAndSignIn(page, address + directoryPath);
  const kept = await page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.state,
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map((input) => input.value),
    ]),
  );
  expect(kept).toContain('Department');
  expect(kept).not.toContain(apiKey);
  expect(JSON.stringify(await context.storageState({ indexedDB: true }))).not.toContain(apiKey);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('signing out takes everything away and leads back in', async ({ page, console: address }) => {
  await openAndSignIn(page, address + directoryPath);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeFocused();
  await expect(page.getByRole('switch')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeHidden();
  await signIn(page);
  await expect(toggle(page, 'Department')).toBeVisible();
});
