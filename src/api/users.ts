/** The remote operation on JumpCloud users (API v1 `systemusers_list`). Pages are read by `parseUserPage`. */
import { maxPageSize } from './contract';
import { exportedUserFields, stableUserSort, userPaths } from './contractUsers';
import { sendForText } from './http';
import type { Answer } from './result';

/**
 * One page of a hundred users of the whole organisation, from `skip` on, as text: large, and parsed by the worker.
 * Only the members in `fields` are asked for: those that the export reads, unless told otherwise.
 */
export const readUserPage = (
  skip: number,
  signal?: AbortSignal,
  fields: string = exportedUserFields,
): Promise<Answer<string>> =>
  sendForText({
    method: 'GET',
    path: userPaths.users,
    query: { fields, sort: stableUserSort, limit: maxPageSize, skip },
    signal,
  });

/** One user with the members that the export reads, as the text of a page of one. */
export async function readUser(userId: string, signal?: AbortSignal): Promise<Answer<string>> {
  const answer = await sendForText({
    method: 'GET',
    path: userPaths.user(userId),
    query: { fields: exportedUserFields },
    signal,
  });
  return answer.ok ? { ...answer, value: `{"results":[${answer.value}]}` } : answer;
}
