/** Turns a page of JumpCloud users (API v1 `systemusers`) into persons. Pure: the worker reads pages with it. */
import type { Person, WorkAddress } from '../domain/preview/person';
import { type WireAddress, WireUser, WireUserPage } from './contractUsers';
import { readBody } from './body';
import { mapResult, type Result } from './result';

export interface UserPage {
  /** How many users the whole organisation has; null where JumpCloud does not tell. */
  readonly total: number | null;
  readonly users: readonly Person[];
}

const trimmed = (text: string | null | undefined): string => text?.trim() ?? '';

const toWorkAddress = (address: WireAddress): WorkAddress => ({
  country: trimmed(address.country),
  locality: trimmed(address.locality),
  region: trimmed(address.region),
  postalCode: trimmed(address.postalCode),
  streetAddress: trimmed(address.streetAddress),
});

/** Which of several work addresses JumpCloud exports is not documented; the first is taken, as for phones. */
function workAddressOf({ addresses }: WireUser): WorkAddress | null {
  const address = addresses?.find(({ type }) => type === 'work');
  return address ? toWorkAddress(address) : null;
}

/** Blank numbers stay: the rules take the first entry of the type, and where that is blank, a blank is exported. */
const phonesOf = ({ phoneNumbers }: WireUser, wanted: string): readonly string[] =>
  (phoneNumbers ?? []).filter(({ type }) => type === wanted).map(({ number }) => trimmed(number));

function toPerson(user: WireUser): Person {
  const { _id: id } = user;
  return {
    id,
    microsoftId: null,
    firstName: trimmed(user.firstname),
    lastName: trimmed(user.lastname),
    email: trimmed(user.email),
    alternateEmail: trimmed(user.alternateEmail),
    department: trimmed(user.department),
    jobTitle: trimmed(user.jobTitle),
    location: trimmed(user.location),
    managerId: trimmed(user.manager),
    workAddress: workAddressOf(user),
    workPhones: phonesOf(user, 'work'),
    mobilePhones: phonesOf(user, 'mobile'),
  };
}

/**
 * The persons in the text of a page. Their Microsoft ids are null here: they come with the list of bound users, not
 * with users. Fails with a broken contract where the text is not such a page.
 */
export const parseUserPage = (text: string): Result<UserPage> =>
  mapResult(readBody(text, WireUserPage), ({ totalCount, results }) => ({
    total: totalCount ?? null,
    users: results.map(toPerson),
  }));

/** The person in the text of one user, as `parseUserPage` gives those of a page. */
export const parseUser = (text: string): Result<Person> => mapResult(readBody(text, WireUser), toPerson);
