/**
 * The wire of importing users from Microsoft 365: listing them (JumpCloud API v2 `office365s_listImportUsers`), finding
 * who is in JumpCloud already (v1 `search_systemusers_post`) and making a JumpCloud user (v1 `systemusers_post`).
 *
 * The list passes its query on to Microsoft Graph, without the `$` of Graph's names. There is no operation that
 * imports: JumpCloud's own import makes users too. Of what it may be given, the console sends the three names that the
 * help article says are written, and the email address, which JumpCloud requires.
 */
import * as v from 'valibot';

export const importPaths = {
  importUsers: (directoryId: string) => `/api/v2/office365s/${directoryId}/import/users`,
} as const;

/** Whether the list takes more is not documented; a hundred is Graph's usual page and JumpCloud's largest. */
export const importPageSize = 100;

const Text = v.nullish(v.string());

/** Someone who can be imported. Graph tells an unset name as null. */
export const WireImportUser = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  givenName: Text,
  surname: Text,
  userPrincipalName: v.pipe(v.string(), v.nonEmpty()),
});
export type WireImportUser = v.InferOutput<typeof WireImportUser>;

/**
 * More pages follow as long as there is a `skipToken`; a page may be short, even empty. What has neither `users` nor a
 * token is no page, and does not mean that there is nobody to import.
 */
export const WireImportPage = v.pipe(
  v.looseObject({
    users: v.nullish(v.array(WireImportUser)),
    skipToken: Text,
    top: v.nullish(v.number()),
  }),
  v.check(({ users, skipToken }) => users !== undefined || Boolean(skipToken), 'is no page'),
);
export type WireImportPage = v.InferOutput<typeof WireImportPage>;

/** What POST takes from this console. `username` and `email` are required. */
export const NewUser = v.looseObject({
  username: v.string(),
  email: v.string(),
  firstname: v.optional(v.string()),
  lastname: v.optional(v.string()),
});
export type NewUser = v.InferOutput<typeof NewUser>;

/** As much of a JumpCloud user as is asked for, to tell who they are. */
export const WireKnownUser = v.looseObject({
  _id: v.pipe(v.string(), v.nonEmpty()),
  username: Text,
  email: Text,
});
export type WireKnownUser = v.InferOutput<typeof WireKnownUser>;

export const knownUserFields = '_id username email';

export const WireKnownUserPage = v.looseObject({
  totalCount: v.nullish(v.number()),
  results: v.array(WireKnownUser),
});
