/** The remote operation on JumpCloud users (API v1 `systemusers_list`). Pages are read by `parseUserPage`. */
import { maxPageSize } from './contract';
import { exportedUserFields, stableUserSort, userPaths } from './contractUsers';
import { sendForText } from './http';
import type { Answer } from './result';

/**
 * One page of a hundred users of the whole organisation, from `skip` on, as text: large, and parsed by the worker.
 * Only the members that the export reads are asked for.
 */
export const readUserPage = (skip: number, signal?: AbortSignal): Promise<Answer<string>> =>
  sendForText({
    method: 'GET',
    path: userPaths.users,
    query: { fields: exportedUserFields, sort: stableUserSort, limit: maxPageSize, skip },
    signal,
  });
