/** What the page says against what the simulated service holds, asked over the wire. */
import { expect, type Page } from '@playwright/test';
import { seedFacts } from '../src/mocks/scenarios';

/** The console's names in the order of its catalogue, with the rules of JumpCloud's API. A second opinion, by hand. */
const attributes = [
  ['Department', 'user_department'],
  ['Job title', 'user_job_title'],
  ['Office location', 'user_office_location'],
  ['Manager', 'user_manager'],
  ['Street address', 'user_street_address'],
  ['City', 'user_city'],
  ['State or province', 'user_state'],
  ['Postal code', 'user_postal_code'],
  ['Country or region', 'user_country'],
  ['Work phone', 'user_business_phones'],
  ['Mobile phone', 'user_mobile_phone'],
  ['Alternate email', 'user_alternate_email'],
  ['Sign-in name from alternate email', 'user_principal_name_from_alternate_email'],
] as const;

/** The names of the twelve attributes that can be switched. */
export const optionalNames: readonly string[] = attributes.slice(0, 12).map(([name]) => name);

/** The rules by which the simulated service exports, asked over the wire with a key of its own. */
export async function rulesOnServer(page: Page): Promise<readonly string[]> {
  const path = `/api/v2/office365s/${seedFacts.microsoft.id}/translationrules?limit=100`;
  const answer: unknown = await page.evaluate(
    async (url) => (await fetch(url, { headers: { 'x-api-key': 'a-second-look' } })).json(),
    path,
  );
  if (!Array.isArray(answer)) throw new Error('The list of rules is not a list');
  return answer
    .filter((rule: { direction?: unknown }) => rule.direction === 'export')
    .map((rule: { builtIn?: unknown }) => String(rule.builtIn))
    .toSorted();
}

/** The attributes that these rules export, by name and in the order of the catalogue. */
const namesOf = (rules: readonly string[]) =>
  attributes.filter(([, rule]) => rules.includes(rule)).map(([name]) => name);

/** What the rows say is exported now, whatever their switches ask for. */
const exportedByRows = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('switch') })
    .filter({ has: page.getByText(/^(Exported|Stops with the save)$/) })
    .getByRole('switch')
    .evaluateAll((switches) => switches.map((one) => one.getAttribute('aria-label') ?? ''));

async function expectRowsToSay(page: Page, rules: readonly string[]): Promise<void> {
  const said = await exportedByRows(page);
  expect(said.toSorted()).toEqual(namesOf(rules).toSorted());
}

/** The rows say what the server holds. All rows have to be shown. Gives the rules. */
export async function expectRowsToBeTrue(page: Page): Promise<readonly string[]> {
  const rules = await rulesOnServer(page);
  await expectRowsToSay(page, rules);
  return rules;
}

const report = (names: readonly string[]) =>
  names.length === 0
    ? 'No optional attribute is exported now.'
    : `Exported now, besides the five that always are: ${new Intl.ListFormat('en').format(names)}.`;

/** After a save: both the report and the rows say what the server holds. Gives the rules. */
export async function expectReportToBeTrue(page: Page): Promise<readonly string[]> {
  const rules = await rulesOnServer(page);
  await expect(page.getByText(report(namesOf(rules)), { exact: true })).toBeVisible();
  await expectRowsToSay(page, rules);
  return rules;
}
