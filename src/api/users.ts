/** The remote operation on JumpCloud users (API v1 `systemusers_list`). Pages are read by `parseUserPage`. */
import { bytesOf, textOf } from './body';
import { maxPageSize } from './contract';
import { exportedUserFields, stableUserSort, userPaths } from './contractUsers';
import { sendForBytes } from './http';
import type { Answer } from './result';

/**
 * One page of a hundred users of the whole organisation, from `skip` on, as it came: large, and read by the worker.
 * Only the members in `fields` are asked for: those that the export reads, unless told otherwise.
 */
export const readUserPage = (
  skip: number,
  signal?: AbortSignal,
  fields: string = exportedUserFields,
): Promise<Answer<ArrayBuffer>> =>
  sendForBytes({
    method: 'GET',
    path: userPaths.users,
    query: { fields, sort: stableUserSort, limit: maxPageSize, skip },
    signal,
  });

/** One user with the members that the export reads, as a page of one. */
export async function readUser(userId: string, signal?: AbortSignal): Promise<Answer<ArrayBuffer>> {
  const answer = await sendForBytes({
    method: 'GET',
    path: userPaths.user(userId),
    query: { fields: exportedUserFields },
    signal,
  });
  return answer.ok ? { ...answer, value: bytesOf(`{"results":[${textOf(answer.value)}]}`) } : answer;
}
