/** The remote operations on JumpCloud users (API v1 `systemusers_list`, `systemusers_get`). The worker reads the answers. */
import { maxPageSize } from './contract';
import { exportedUserFields, stableUserSort, userPaths } from './contractUsers';
import type { Sending } from './exchange';
import { sendForBody } from './http';
import type { Answer } from './result';

/**
 * One page of a hundred users of the whole organisation, from `skip` on, as it came: large, and read by the worker.
 * Only the members in `fields` are asked for.
 */
export const readUserPage = <Body>(
  skip: number,
  sending: Sending<Body>,
  fields: string,
): Promise<Answer<Body>> =>
  sendForBody({
    method: 'GET',
    path: userPaths.users,
    query: { fields, sort: stableUserSort, limit: maxPageSize, skip },
    ...sending,
    told: sending.signal,
  });

/** One user with the members that the export reads, as it came. */
export const readUser = <Body>(userId: string, sending: Sending<Body>): Promise<Answer<Body>> =>
  sendForBody({
    method: 'GET',
    path: userPaths.user(userId),
    query: { fields: exportedUserFields },
    ...sending,
    told: sending.signal,
  });
