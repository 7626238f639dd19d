/** Signing in to Microsoft for a comparison with Graph: Microsoft's own library against an imitation of Microsoft. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { directoryPath, pendingBar, told, toggle } from './exportPage';
import { microsoftToken, test } from './microsoft';
import { openAndSignIn, signIn } from './production';
import { expect, refused } from './story';

async function compareWithGraph(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look before you save' }).click();
  await page.getByRole('button', { name: 'Compare with Graph' }).click();
}

async function expectNoTokenKept(page: Page): Promise<void> {
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept).not.toContain(microsoftToken);
  expect(kept).not.toContain('refresh-token');
}

const compared = (page: Page) => page.getByText(/^Compared with Microsoft Graph/);

test('in a window: code and PKCE, only for reading users, and no token in any storage', async ({
  page,
  microsoft: { asked },
  console: address,
}) => {
  await openAndSignIn(page, address + directoryPath);
  const opened = page.waitForEvent('popup');
  await compareWithGraph(page);
  const popup = await opened;
  await expect.poll(() => popup.isClosed()).toBe(true);
  await expect(compared(page)).toBeVisible();
  await expectNoTokenKept(page);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.get('response_type')).toBe('code');
  expect(asked[0]?.get('code_challenge_method')).toBe('S256');
  expect(asked[0]?.get('scope')?.split(' ')).toContain('https://graph.microsoft.com/User.Read.All');
});

test.describe('Microsoft ends the sign-in', () => {
  test.use({ expectedErrors: refused(401) });

  test('it is asked for anew before the next comparison', async ({ page, microsoft, console: address }) => {
    await openAndSignIn(page, address + directoryPath);
    await compareWithGraph(page);
    await expect(compared(page)).toBeVisible();
    microsoft.acceptsFrom = 2;
    await page.getByText('Compare again, or set when a backup is offered').click();
    await page.getByRole('button', { name: 'Compare with Graph' }).click();
    await expect.poll(() => microsoft.asked.length).toBe(2);
    await expect(compared(page)).toBeVisible();
  });
});

test('where windows are blocked, in this tab: the changes are there afterwards', async ({
  page,
  console: address,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openAndSignIn(page, address + directoryPath);
  await toggle(page, 'Department').click();
  await compareWithGraph(page);
  const blocked = told(page, 'alert', 'The browser blocked Microsoft’s window');
  page.once('dialog', (question) => void question.accept());
  await blocked.getByRole('button', { name: 'Sign in in this tab' }).click();

  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(page);
  await expect(pendingBar(page)).toContainText('1 unsaved change: 1 on');
  await compareWithGraph(page);
  await expect(compared(page)).toBeVisible();
  await expectNoTokenKept(page);
});

test('a refused consent is told, with what to do instead', async ({ page, microsoft, console: address }) => {
  microsoft.answer = {
    error: 'access_denied',
    description: 'AADSTS65004: User declined to consent to access the app.',
  };
  await openAndSignIn(page, address + directoryPath);
  await compareWithGraph(page);
  const refusal = told(page, 'alert', 'The permission to read users was not given');
  await expect(refusal).toContainText('export file');
});

test('another tenant is refused', async ({ page, microsoft, console: address }) => {
  microsoft.domain = seedFacts.wrongTenantDomain;
  await openAndSignIn(page, address + directoryPath);
  await compareWithGraph(page);
  await expect(told(page, 'alert', 'You are signed in to another Microsoft 365 tenant')).toBeVisible();
});
