/** The remote operations on Microsoft 365 users (Microsoft Graph v1.0). Pages are read by the functions in parse.ts. */
import { textOf } from '../body';
import { graphPaths } from '../contractGraph';
import { exchange, type Sending } from '../exchange';
import type { Answer } from '../result';
import { readGraph } from './request';

const pageOf = <Body>(path: string, next: string | null, sending: Sending<Body>): Promise<Answer<Body>> =>
  readGraph({ at: next === null ? { path } : { next }, ...sending, told: sending.signal });

/** One page of accounts as it came: the first, or the one at the address that the page before gave. */
export const readAccountPage = <Body>(next: string | null, sending: Sending<Body>): Promise<Answer<Body>> =>
  pageOf(graphPaths.users, next, sending);

/**
 * One page of role assignments as it came. It takes the permission RoleManagement.Read.Directory, so it may be refused
 * where users are not; who is an administrator is then not known.
 */
export const readAdministratorPage = <Body>(
  next: string | null,
  sending: Sending<Body>,
): Promise<Answer<Body>> => pageOf(graphPaths.roleAssignments, next, sending);

/** How many accounts there are; null where Graph does not tell, which is no reason to stop. */
export async function countAccounts(signal?: AbortSignal): Promise<number | null> {
  const answer = await readGraph({
    at: { path: graphPaths.userCount },
    eventual: true,
    by: exchange,
    signal,
    told: signal,
  });
  const text = answer.ok ? textOf(answer.value).trim() : '';
  return /^\d+$/.test(text) ? Number(text) : null;
}
