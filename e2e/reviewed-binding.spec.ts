/** A second administrator changes what is exported between the review of a binding and its requests. */
import { seedFacts } from '../src/mocks/scenarios';
import { expectAccessible } from './accessible';
import { dialog, told } from './exportPage';
import { expect, test } from './story';
import {
  boundOnServer,
  chooseUsers,
  confirmBinding,
  exportElsewhere,
  openUsers,
  reviewBinding,
} from './usersPage';

test('binding overwrites what was reviewed: whatever a second administrator switches is reviewed again first', async ({
  page,
}) => {
  const { one } = seedFacts.unbound;
  const [first, second] = ['user_department', 'user_country'];
  await openUsers(page, 'healthy');
  await chooseUsers(page, one.name);
  await expect(page.getByText('1 user, all newly bound.')).toBeVisible();
  await exportElsewhere(page, first);
  await reviewBinding(page);
  const news = dialog(page).getByText('Somebody else changed what is exported');
  await expect(news).toBeVisible();
  await expect(dialog(page)).toContainText('Department is exported now. Nothing has been sent.');
  await expectAccessible(page);

  await exportElsewhere(page, second);
  await confirmBinding(page);
  await expect(dialog(page)).toContainText('Country or region is exported now. Nothing has been sent.');
  await expect(dialog(page)).toContainText('City, and Country or region');
  expect(await boundOnServer(page)).not.toContain(one.id);
  await dialog(page).getByRole('button', { name: 'Keep choosing' }).click();
  await expect(dialog(page)).toBeHidden();

  await reviewBinding(page);
  await expect(dialog(page)).toContainText('Department');
  await expect(news).toBeHidden();
  await confirmBinding(page);
  await expect(told(page, 'status', `${one.name}: bound.`)).toBeVisible();
});
