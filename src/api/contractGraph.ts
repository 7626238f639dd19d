/**
 * The wire of Microsoft Graph v1.0, as far as this console relies on it: users, and who holds a directory role.
 *
 * Source: Microsoft Graph documentation (user, list users, list manager, paging, list unifiedRoleAssignments,
 * errors). An unset text is null, an unset collection is empty. A property that is not there was not told.
 */
import * as v from 'valibot';

/** Microsoft's public cloud. National clouds have bases of their own. */
export const publicGraph = 'https://graph.microsoft.com/v1.0';

/** Graph answers a hundred users unless told otherwise, and never more than 999; a page may hold fewer, even none. */
export const maxGraphPage = 999;

/** Without `$select`, Graph leaves most of these out. */
export const selectedUserProperties = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'userPrincipalName',
  'mail',
  'country',
  'city',
  'postalCode',
  'state',
  'streetAddress',
  'otherMails',
  'department',
  'jobTitle',
  'officeLocation',
  'mobilePhone',
  'businessPhones',
  'onPremisesSyncEnabled',
] as const;

/** `$select` inside `$expand` needs `$levels` (Graph, "List manager"). */
const expandedManager = 'manager($levels=1;$select=id,displayName,userPrincipalName)';

/** Paths below the base; the later pages come by `@odata.nextLink`. */
export const graphPaths = {
  users: `/users?$select=${selectedUserProperties.join(',')}&$expand=${expandedManager}&$top=${maxGraphPage}`,
  userCount: '/users/$count',
  roleAssignments: '/roleManagement/directory/roleAssignments?$select=principalId,roleDefinitionId',
  organization: '/organization?$select=verifiedDomains',
} as const;

/** Counts and searches are answered only with this header (Graph, "Advanced query capabilities"). */
export const eventualConsistency = { name: 'ConsistencyLevel', value: 'eventual' } as const;

export const graphHeaders = { requestId: 'request-id' } as const;

const Text = v.nullish(v.string());
const Texts = v.nullish(v.array(v.string()));

/** The manager may be a user or a contact; the member is missing where there is none. */
export const WireGraphUser = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  userPrincipalName: v.pipe(v.string(), v.nonEmpty()),
  displayName: Text,
  givenName: Text,
  surname: Text,
  mail: Text,
  country: Text,
  city: Text,
  postalCode: Text,
  state: Text,
  streetAddress: Text,
  otherMails: Texts,
  department: Text,
  jobTitle: Text,
  officeLocation: Text,
  mobilePhone: Text,
  businessPhones: Texts,
  manager: v.nullish(v.looseObject({ id: v.string() })),
  onPremisesSyncEnabled: v.nullish(v.boolean()),
});
export type WireGraphUser = v.InferOutput<typeof WireGraphUser>;

const NextLink = { '@odata.nextLink': v.nullish(v.string()) };

export const WireGraphUserPage = v.looseObject({ ...NextLink, value: v.array(WireGraphUser) });
export type WireGraphUserPage = v.InferOutput<typeof WireGraphUserPage>;

/** One role held by one principal: a user, a group or an application. */
export const WireRoleAssignment = v.looseObject({ principalId: v.string(), roleDefinitionId: v.string() });
export type WireRoleAssignment = v.InferOutput<typeof WireRoleAssignment>;

export const WireRoleAssignmentPage = v.looseObject({ ...NextLink, value: v.array(WireRoleAssignment) });
export type WireRoleAssignmentPage = v.InferOutput<typeof WireRoleAssignmentPage>;

/**
 * The roles whose holders Graph still lets other people's phones and other mails be written ("Update user"): Directory
 * Readers, Guest Inviter, Message Center Reader, Reports Reader. A built-in role's definition has its template's id.
 */
export const lowRoles: readonly string[] = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  '95e79109-95c0-4d8e-aee3-d01accf2d47b',
  '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b',
  '4a5d8f65-41da-4de4-8968-e035b65339cf',
];

/**
 * The tenant somebody is signed in to, as a list of one (Graph, "List organizations"). Which permission this read
 * takes is not certain, so it may be refused.
 */
export const WireOrganizationPage = v.looseObject({
  value: v.array(v.looseObject({ verifiedDomains: v.nullish(v.array(v.looseObject({ name: v.string() }))) })),
});

/** Every failure of Graph, in one shape; `code` is for programs, `message` for developers. */
export const WireGraphError = v.looseObject({
  error: v.looseObject({
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    innerError: v.nullish(v.looseObject({ 'request-id': v.nullish(v.string()) })),
  }),
});
export type WireGraphError = v.InferOutput<typeof WireGraphError>;
