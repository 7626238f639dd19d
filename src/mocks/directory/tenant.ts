/** The accounts of a Microsoft 365 tenant, whether JumpCloud knows them or not. */
import { accountOf } from './accounts';
import { hasRow, idsOf } from './lazy';
import type { Account, MicrosoftDirectory, Organisation } from './model';

/** The tenant that a sign-in to Graph leads to: that of the first Microsoft 365 directory. */
export const signedInTenant = (state: Organisation): MicrosoftDirectory | undefined =>
  [...state.directories.values()].find((directory) => directory.type === 'office_365');

/** Where the accounts are, in an order: by JumpCloud user, then those that belong to nobody. */
export const placesOf = (tenant: MicrosoftDirectory): readonly string[] => [
  ...idsOf(tenant.accounts),
  ...tenant.unclaimed.keys(),
];

/** The account in such a place as it is now. */
export const accountAt = (tenant: MicrosoftDirectory, place: string): Account | undefined =>
  tenant.unclaimed.get(place) ?? accountOf(tenant, place);

/** How many accounts the tenant has; makes none. */
export const accountCount = (tenant: MicrosoftDirectory): number => placesOf(tenant).length;

/** The Graph id of the account of a JumpCloud user; undefined where the user has none. */
export const accountIdAt = (tenant: MicrosoftDirectory, userId: string): string | undefined =>
  hasRow(tenant.accounts, userId) ? accountOf(tenant, userId)?.id : undefined;
