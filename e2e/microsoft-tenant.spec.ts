/** Nothing is compared with the wrong Microsoft 365 tenant. */
import type { Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { openExport, told } from './exportPage';
import { expect, test } from './story';

async function compareWithGraph(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look before you save' }).click();
  await page.getByRole('button', { name: 'Compare with Graph' }).click();
}

test('a tenant that has not proved the directory’s domain is refused, and read no further', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('https://graph.microsoft.com/')) asked.push(new URL(request.url()).pathname);
  });
  await openExport(page, 'wrong-tenant');
  await compareWithGraph(page);
  const refusal = told(page, 'alert', 'You are signed in to another Microsoft 365 tenant');
  await expect(refusal).toContainText(`This directory belongs to ${seedFacts.microsoft.domain}`);
  await expect(refusal).toContainText(seedFacts.wrongTenantDomain);
  await expect(page.getByRole('button', { name: 'Compare with Graph' })).toBeVisible();
  await expectAccessible(page);
  expect(new Set(asked)).toEqual(new Set(['/v1.0/organization']));
});

test('the right tenant is compared without a word', async ({ page }) => {
  await openExport(page, 'healthy');
  await compareWithGraph(page);
  await expect(page.getByText(/^Compared with Microsoft Graph/)).toBeVisible();
  await expect(page.getByText(/could not be confirmed/)).toBeHidden();
});
