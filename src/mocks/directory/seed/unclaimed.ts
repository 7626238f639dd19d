import { blankValues } from '../blankAccount';
import type { Account } from '../model';
import type { Tenant } from './accounts';
import { numberOfSharedAddress } from './cast';
import { accountIdOf } from './ids';
import { pick, seededRandom } from './random';
import { nameOf } from './users';
import { departments, jobTitles } from './work';

/** Somebody who is in Microsoft 365 only: as they are seeded, or with this name and sign-in name. */
export interface Stranger {
  readonly firstName: string;
  readonly lastName: string;
  readonly signInName: string;
}

/** Far beyond the numbers of JumpCloud users, so that nobody has an account twice. */
const firstUnclaimed = 3_000_000;

function seedOne(tenant: Tenant, index: number, stranger: Stranger | undefined): Account {
  const number = firstUnclaimed + index;
  const random = seededRandom(`${tenant.seed}/unclaimed/${tenant.number}/${index}`);
  const { firstname, lastname, mailbox } = nameOf(number);
  const givenName = stranger?.firstName ?? firstname;
  const surname = stranger?.lastName ?? lastname;
  const signInName = stranger?.signInName ?? `${mailbox}@${tenant.domain}`;
  const work = { department: pick(random, departments), jobTitle: pick(random, jobTitles) };
  const blank = blankValues(`${givenName} ${surname}`, signInName);
  const owner = index < 2 ? nameOf(numberOfSharedAddress).mailbox : mailbox;
  return {
    id: accountIdOf(tenant.number, number),
    mail: `${owner}@${tenant.domain}`,
    onPremisesSyncEnabled: null,
    isLinked: true,
    syncedAt: null,
    sync: null,
    values: { ...blank, ...work, givenName, surname },
  };
}

/** Accounts that exist in Microsoft 365 only, and can be imported. The strangers come after the first two. */
export function seedUnclaimed(
  tenant: Tenant,
  count: number,
  strangers: readonly Stranger[] = [],
): ReadonlyMap<string, Account> {
  const accounts = Array.from({ length: count }, (_, index) => seedOne(tenant, index, strangers[index - 2]));
  return new Map(accounts.map((account) => [account.id, account]));
}
