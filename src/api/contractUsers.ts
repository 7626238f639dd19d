/**
 * The wire of the JumpCloud users API (v1 `systemusers`), as far as this console relies on it.
 *
 * Source: JumpCloud API v1 Swagger description, `systemuserreturn`. Every text may be absent, null or empty where
 * it is not set, and unknown members are left alone.
 */
import * as v from 'valibot';
import { ObjectId } from './contract';

export const userPaths = {
  users: '/api/systemusers',
  user: (userId: string) => `/api/systemusers/${userId}`,
  search: '/api/search/systemusers',
} as const;

/** The members that the export reads, in the form of the parameter `fields`: v1 separates by spaces, v2 by commas. */
export const exportedUserFields =
  '_id firstname lastname email alternateEmail department jobTitle location manager addresses phoneNumbers';

/** The members by which people are named. */
export const namingUserFields = '_id firstname lastname email';

/**
 * The vendor advises to sort by `_id` while paging: a field that is not unique may drop or repeat users.
 * Source: JumpCloud "Best Practices: JumpCloud API".
 */
export const stableUserSort = '_id';

const Text = v.nullish(v.string());

/** `type` is an open word: `work`, `home` and others. */
const WireAddress = v.looseObject({
  type: Text,
  country: Text,
  locality: Text,
  region: Text,
  postalCode: Text,
  streetAddress: Text,
});
export type WireAddress = v.InferOutput<typeof WireAddress>;

/** `type` is an open word: `work`, `mobile`, `home`, `work_mobile`, `work_fax` and others. */
const WirePhone = v.looseObject({ type: Text, number: Text });

/** `manager` is the JumpCloud id of a user. */
export const WireUser = v.looseObject({
  _id: ObjectId,
  firstname: Text,
  lastname: Text,
  email: Text,
  alternateEmail: Text,
  department: Text,
  jobTitle: Text,
  location: Text,
  manager: Text,
  addresses: v.nullish(v.array(WireAddress)),
  phoneNumbers: v.nullish(v.array(WirePhone)),
});
export type WireUser = v.InferOutput<typeof WireUser>;

/** v1 lists tell their total in the body. */
export const WireUserPage = v.looseObject({
  totalCount: v.nullish(v.number()),
  results: v.array(WireUser),
});
export type WireUserPage = v.InferOutput<typeof WireUserPage>;

const Words = v.union([v.string(), v.array(v.string())]);

/** What POST takes: `fields` as one text in the description, as a list in the vendor's own PowerShell module. */
export const UserSearch = v.looseObject({
  searchFilter: v.optional(v.looseObject({ searchTerm: Words, fields: v.array(v.string()) })),
  fields: v.optional(Words),
  sort: v.optional(v.string()),
  skip: v.optional(v.number()),
  limit: v.optional(v.number()),
});
export type UserSearch = v.InferOutput<typeof UserSearch>;
