/** The remote operations on the users who are bound to a Microsoft 365 directory (API v2 `graph_office365TraverseUser`). */
import * as v from 'valibot';
import type { DirectoryId } from '../domain/directory';
import { type BoundUser, toBoundUser } from './boundUserPage';
import { maxPageSize, paths, WireBoundUser } from './contract';
import type { Sending } from './exchange';
import { send, sendForBody } from './http';
import { readAll, totalCount } from './lists';
import { type Answer, mapResult, type Result } from './result';

const BoundUserEntry = v.pipe(WireBoundUser, v.transform(toBoundUser));

interface Options {
  /** Asks JumpCloud for the Microsoft ids and the state of synchronisation too. */
  readonly syncStatus?: boolean;
  readonly signal?: AbortSignal | undefined;
}

const readPage =
  (id: DirectoryId, { syncStatus = false, signal }: Options) =>
  (page: { skip: number; limit: number }): Promise<Answer<BoundUser[]>> =>
    send({
      kind: 'read',
      method: 'GET',
      path: paths.boundUsers(id),
      query: syncStatus ? { ...page, syncStatus } : page,
      schema: v.array(BoundUserEntry),
      signal,
    });

/** Every user bound to the directory, directly or through a group, each once. */
export const listBoundUsers = (
  id: DirectoryId,
  options: Options = {},
): Promise<Result<readonly BoundUser[]>> => readAll(readPage(id, options));

/** How many users are bound: from the first page where the server tells the total, else by reading to the end. */
export async function countBoundUsers(id: DirectoryId, options: Options = {}): Promise<Result<number>> {
  const read = readPage(id, options);
  const first = await read({ skip: 0, limit: maxPageSize });
  if (!first.ok) return first;
  const total = totalCount(first.headers);
  if (total !== null) return { ok: true, value: total };
  const all = await readAll((page) => (page.skip === 0 ? Promise.resolve(first) : read(page)));
  return mapResult(all, (users) => users.length);
}

/** One page of a hundred bound users with their Microsoft ids, from `skip` on, as it came: read by the worker. */
export const readBoundPage = <Body>(
  id: DirectoryId,
  skip: number,
  sending: Sending<Body>,
): Promise<Answer<Body>> =>
  sendForBody({
    method: 'GET',
    path: paths.boundUsers(id),
    query: { skip, limit: maxPageSize, syncStatus: true },
    ...sending,
    told: sending.signal,
  });
