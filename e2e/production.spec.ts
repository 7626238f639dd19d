import { readdir, readFile } from 'node:fs/promises';
import type { Connect } from 'vite';
import { directoryPath, pendingBar, saveOverwriting, told, toggle } from './exportPage';
import { openAndSignIn, signIn, test } from './production';
import { expect, lost } from './story';
import { expectReportToBeTrue, expectRowsToBeTrue } from './truth';

test('the same flow over real HTTP: sign in, switch on, save, reload, sign in again', async ({
  page,
  console: address,
}) => {
  await openAndSignIn(page, address + directoryPath);
  await toggle(page, 'Department').click();
  await toggle(page, 'City').click();
  await saveOverwriting(page);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await expectReportToBeTrue(page)).toContain('user_department');

  await page.reload();
  await signIn(page);
  await expect(toggle(page, 'Department')).toBeChecked();
  await expect(toggle(page, 'City')).not.toBeChecked();
  await expectRowsToBeTrue(page);
});

test('a strict policy is sent, and nothing on the way violates it', async ({ page, console: address }) => {
  const answer = await page.goto(address);
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('nothing of the simulation is in the build', async () => {
  const files = (await readdir('dist', { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const { parentPath, name } of files) {
    expect(name).not.toMatch(/mock/i);
    const text = await readFile(`${parentPath}/${name}`, 'latin1');
    expect(text, name).not.toMatch(/\bmsw\b|mockServiceWorker|oakmere/i);
  }
});

test.describe('the network is lost while changes are composed', () => {
  test.use({ expectedErrors: lost });

  test('nothing is sent, and trying again works once it is back', async ({
    page,
    context,
    console: address,
  }) => {
    await openAndSignIn(page, address + directoryPath);
    await toggle(page, 'Department').click();
    await pendingBar(page).getByRole('button', { name: 'Review and save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep editing' }).click();
    await context.setOffline(true);
    await saveOverwriting(page);
    const report = told(page, 'alert', 'Nothing was sent');
    await expect(report).toContainText('JumpCloud could not be reached');
    await expect(toggle(page, 'Department')).toBeChecked();

    await context.setOffline(false);
    await report.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(await expectReportToBeTrue(page)).toContain('user_department');
  });

  test('a page that cannot be fetched says so', async ({ page, context, console: address }) => {
    await page.goto(`${address}/directories`);
    await signIn(page);
    await expect(page.getByRole('heading', { name: 'Cloud Directories' })).toBeFocused();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Attribute data' }).first().click();
    await expect(
      page.getByRole('heading', { name: 'A part of the console could not be loaded' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});

/** Of all scripts but the one that chooses the colours, without which nothing is drawn. */
const holdsScriptsBack: Connect.NextHandleFunction = ({ url }, _response, next) => {
  if (!/^\/assets\/.*\.js$/.test(url ?? '')) next();
};

test.describe('while the scripts are on their way', () => {
  test.use({ host: { before: holdsScriptsBack } });

  test('a skeleton keeps the place', async ({ page, console: address }) => {
    await page.goto(address + directoryPath, { waitUntil: 'commit' });
    await expect(page.getByRole('status', { name: 'Loading the console' })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is missing', async ({ page, console: address }) => {
    await page.goto(address + directoryPath);
    await expect(page.getByText(/This console needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('status')).toBeHidden();
  });
});
