/** The remote operations on the users who are bound to a Microsoft 365 directory (API v2 `graph_office365TraverseUser`). */
import * as v from 'valibot';
import type { DirectoryId } from '../domain/directory';
import { maxPageSize, paths, WireBoundUser } from './contract';
import type { Sending } from './exchange';
import { send, sendForBody } from './http';
import { readAll, type ReadPage, totalCount } from './lists';
import { type Answer, mapResult, type Result } from './result';

/** How many users are bound: from the first page where the server tells the total, else by reading to the end. */
export async function countBoundUsers(id: DirectoryId, signal?: AbortSignal): Promise<Result<number>> {
  const path = paths.boundUsers(id);
  const schema = v.array(WireBoundUser);
  const read: ReadPage<WireBoundUser> = (query) =>
    send({ kind: 'read', method: 'GET', path, query, schema, signal });
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
