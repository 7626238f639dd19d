/** Turns pages of Microsoft Graph into accounts and administrators. Pure: the worker reads pages with it. */
import type { Account } from '../../domain/preview/account';
import { lowRoles, type WireGraphUser, WireGraphUserPage, WireRoleAssignmentPage } from '../contractGraph';
import { readBody } from '../body';
import { mapResult, type Result } from '../result';

export interface GraphPage {
  readonly accounts: readonly Account[];
  /** The address of the next page; null on the last one. A page without accounts may have a next one. */
  readonly next: string | null;
}

export interface AdministratorPage {
  /**
   * The Graph ids of those who hold a role that keeps JumpCloud from writing phones and other mails. A role given to
   * a group counts for the group's id only: who its members are takes a permission more to read.
   */
  readonly administrators: readonly string[];
  readonly next: string | null;
}

/** Every account has the same members in the same order, which engines keep small; an untold one is undefined. */
const valuesOf = (user: WireGraphUser): Account['values'] => ({
  givenName: user.givenName,
  surname: user.surname,
  displayName: user.displayName,
  userPrincipalName: user.userPrincipalName,
  department: user.department,
  jobTitle: user.jobTitle,
  officeLocation: user.officeLocation,
  manager: user.manager?.id ?? null,
  streetAddress: user.streetAddress,
  city: user.city,
  state: user.state,
  postalCode: user.postalCode,
  country: user.country,
  businessPhones: user.businessPhones,
  mobilePhone: user.mobilePhone,
  otherMails: user.otherMails,
});

/** `onPremisesSyncEnabled` is null for accounts that were never synchronised, false for those that once were. */
function onPremisesOf({ onPremisesSyncEnabled }: WireGraphUser): boolean | undefined {
  return onPremisesSyncEnabled === undefined ? undefined : onPremisesSyncEnabled === true;
}

const toAccount = (user: WireGraphUser): Account => ({
  id: user.id,
  userPrincipalName: user.userPrincipalName,
  mail: user.mail || null,
  values: valuesOf(user),
  onPremises: onPremisesOf(user),
  administrator: undefined,
});

/**
 * The accounts in the text of a page of `/users`. Who is an administrator is not told there. Fails with a broken
 * contract where the text is not such a page.
 */
export const parseGraphPage = (text: string): Result<GraphPage> =>
  mapResult(readBody(text, WireGraphUserPage), (page) => ({
    accounts: page.value.map(toAccount),
    next: page['@odata.nextLink'] || null,
  }));

/** The administrators in the text of a page of role assignments. Fails as `parseGraphPage` does. */
export const parseAdministratorPage = (text: string): Result<AdministratorPage> =>
  mapResult(readBody(text, WireRoleAssignmentPage), (page) => ({
    administrators: page.value
      .filter(({ roleDefinitionId }) => !lowRoles.includes(roleDefinitionId.toLowerCase()))
      .map(({ principalId }) => principalId),
    next: page['@odata.nextLink'] || null,
  }));
