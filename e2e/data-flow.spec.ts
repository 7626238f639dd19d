import { expectAccessible } from './accessible';
import { directoryPath } from './exportPage';
import { expect, goTo, test } from './story';

test('the flow of data is drawn and told with what holds for this directory, and leads to where it is done', async ({
  page,
}) => {
  await goTo(page, `${directoryPath}/data-flow`, 'healthy');
  await expect(page.getByRole('img', { name: /How data flows between/ })).toBeVisible();
  const steps = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(steps).toHaveCount(5);
  await expect(steps.nth(0)).toContainText('To JumpCloud');
  await expect(steps.nth(0)).toContainText('only first name, last name and username are written');
  await expect(steps.nth(1)).toContainText(
    '180 users are bound to Oakmere 365 now. Exported now are job title, office location, and city',
  );
  await expect(steps.nth(3)).toContainText('9 of 12 optional attributes are not exported now');
  await expectAccessible(page);
  await steps.nth(0).getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Import from Microsoft 365' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Directory' }).getByRole('link', { name: 'Data flow' }).click();
  await expect(page.getByRole('heading', { name: 'How data flows' })).toBeVisible();
});

test('the steps are told all the same where what is exported cannot be read', async ({ page }) => {
  await goTo(page, `${directoryPath}/data-flow`, 'broken-contract');
  await expect(page.getByText('Which attributes are exported is not known')).toBeVisible();
  await expect(page.getByText('Which attributes could still be selected is not known.')).toBeVisible();
});
