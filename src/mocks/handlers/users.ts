import { HttpResponse, http } from 'msw';
import * as v from 'valibot';
import { defaultPageSize, maxPageSize } from '../../api/contract';
import { UserSearch, type WireUserPage, userPaths } from '../../api/contractUsers';
import { rowOf } from '../directory/lazy';
import type { User } from '../directory/model';
import { userIdsBy } from '../directory/userList';
import { type Call, idIn, parsed } from './call';
import { ApiRefusal } from './errors';
import { pageAsked } from './paging';
import type { Serve } from './serve';
import { wireUser, withFields } from './wireUser';

interface Asked {
  readonly skip: number;
  readonly limit: number;
  readonly fields: readonly string[];
  /** One member's name, with a minus before it for the descending order. */
  readonly sort: string;
  readonly wanted: ((user: User) => boolean) | null;
}

const words = (text: string | null | undefined) => (text ?? '').split(/\s+/).filter((word) => word !== '');

const keys: Readonly<Record<string, (user: User) => string>> = {
  email: (user) => user.email,
  firstname: (user) => user.firstname,
  lastname: (user) => user.lastname,
  username: (user) => user.username,
};

function sortedIds(call: Call, sort: string): readonly string[] {
  const name = sort.replace(/^-/, '');
  const key = keys[name];
  if (!key && name !== '_id') throw new ApiRefusal(400, `The simulation does not sort by ${name}`);
  const ids = userIdsBy(call.store.state().users, key ?? null);
  return sort.startsWith('-') ? ids.toReversed() : ids;
}

function pageOf(call: Call, { skip, limit, fields, sort, wanted }: Asked): Response {
  const { users } = call.store.state();
  const find = (id: string) => rowOf(users, id);
  const all = sortedIds(call, sort);
  const ids = wanted ? all.filter((id) => wanted(find(id) ?? fail(id))) : all;
  const results = ids
    .slice(skip, skip + limit)
    .map((id) => withFields(wireUser(find(id) ?? fail(id)), fields));
  const page: WireUserPage = { totalCount: ids.length, results };
  return HttpResponse.json(page);
}

function fail(id: string): never {
  throw new Error(`No user ${id}`);
}

/** Several names may be given to sort by; the first decides here. */
const sortOf = (text: string | null | undefined) => words(text)[0] ?? '_id';

function listed(call: Call): Response {
  const { searchParams } = call.url;
  for (const name of ['filter', 'search']) {
    if (searchParams.has(name)) throw new ApiRefusal(400, `The simulation knows no ${name} here`);
  }
  const fields = words(searchParams.get('fields'));
  return pageOf(call, { ...pageAsked(call), fields, sort: sortOf(searchParams.get('sort')), wanted: null });
}

const Limit = v.optional(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxPageSize)),
  defaultPageSize,
);
const Skip = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

/** Who has one of the terms in one of the fields, whatever the case. */
function wantedBy({ searchFilter }: UserSearch): Asked['wanted'] {
  if (!searchFilter) return null;
  const terms = [searchFilter.searchTerm].flat().map((term) => term.toLowerCase());
  const read = searchFilter.fields.map((name) => keys[name]);
  return (user) => read.some((key) => terms.some((term) => (key?.(user) ?? '').toLowerCase().includes(term)));
}

function searched(call: Call): Response {
  const search = parsed(UserSearch, call.body ?? {});
  if ('filter' in search) throw new ApiRefusal(400, 'The simulation knows no filter here');
  return pageOf(call, {
    skip: parsed(Skip, search.skip, 'skip'),
    limit: parsed(Limit, search.limit, 'limit'),
    fields: [search.fields ?? []].flat().flatMap(words),
    sort: sortOf(search.sort),
    wanted: wantedBy(search),
  });
}

function one(call: Call): Response {
  const id = idIn(call, 'userId');
  const user = rowOf(call.store.state().users, id);
  if (!user) throw new ApiRefusal(404, 'Not Found');
  return HttpResponse.json(withFields(wireUser(user), words(call.url.searchParams.get('fields'))));
}

/** JumpCloud users, all of the organisation's (API v1). */
export const userHandlers = (serve: Serve) => [
  http.get(`*${userPaths.users}`, serve('systemusers.list', listed)),
  http.get(`*${userPaths.user(':userId')}`, serve('systemusers.get', one)),
  http.post(`*${userPaths.search}`, serve('systemusers.search', searched)),
];
