/**
 * Lets equal texts be one text. Departments, cities and the like are the same for many people and on both sides, so a
 * pool saves memory, and comparing a text with itself takes no look at its characters.
 */
import type { Account, MicrosoftValue } from '../../domain/preview/account';
import type { Person, WorkAddress } from '../../domain/preview/person';

/** Every text by itself. */
export type Pool = Map<string, string>;

function share(pool: Pool, text: string): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  pool.set(text, text);
  return text;
}

const shareValue = (pool: Pool, value: MicrosoftValue | undefined): MicrosoftValue | undefined =>
  typeof value === 'string' ? share(pool, value) : value;

/** A list of one is held as its text, which spares two objects. */
const withoutList = (value: MicrosoftValue | undefined): MicrosoftValue | undefined =>
  typeof value === 'object' && value?.length === 1 ? value[0] : value;

const withList = (value: MicrosoftValue | undefined): MicrosoftValue | undefined =>
  typeof value === 'string' ? [value] : value;

const shareAddress = (pool: Pool, address: WorkAddress): WorkAddress => ({
  country: share(pool, address.country),
  locality: share(pool, address.locality),
  region: share(pool, address.region),
  postalCode: share(pool, address.postalCode),
  streetAddress: share(pool, address.streetAddress),
});

/** The person, with those texts shared that many people have. */
export const sharePerson = (pool: Pool, person: Person, microsoftId: string | null): Person => ({
  ...person,
  id: share(pool, person.id),
  microsoftId: microsoftId && share(pool, microsoftId),
  managerId: share(pool, person.managerId),
  department: share(pool, person.department),
  jobTitle: share(pool, person.jobTitle),
  location: share(pool, person.location),
  workAddress: person.workAddress && shareAddress(pool, person.workAddress),
});

/** The account, with those texts shared that many people have, and its lists as light as they can be. */
export const shareAccount = (pool: Pool, account: Account): Account => ({
  ...account,
  id: account.id && share(pool, account.id),
  values: {
    ...account.values,
    businessPhones: withoutList(account.values.businessPhones),
    otherMails: withoutList(account.values.otherMails),
    manager: shareValue(pool, account.values.manager),
    department: shareValue(pool, account.values.department),
    jobTitle: shareValue(pool, account.values.jobTitle),
    officeLocation: shareValue(pool, account.values.officeLocation),
    country: shareValue(pool, account.values.country),
    city: shareValue(pool, account.values.city),
    state: shareValue(pool, account.values.state),
    postalCode: shareValue(pool, account.values.postalCode),
    streetAddress: shareValue(pool, account.values.streetAddress),
  },
});

/** The account as its source gave it: both attributes that Microsoft keeps as lists are lists again. */
export const asRead = (account: Account): Account => ({
  ...account,
  values: {
    ...account.values,
    businessPhones: withList(account.values.businessPhones),
    otherMails: withList(account.values.otherMails),
  },
});
