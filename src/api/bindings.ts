/**
 * The remote operations on bindings: what is bound to a directory by itself, groups and their members, and binding and
 * unbinding (API v2 `graph_office365Associations…`, `groups_user_list`, `graph_userGroupMembership`).
 */
import * as v from 'valibot';
import { type Target, targetKey } from '../domain/binding/targets';
import type { DirectoryId } from '../domain/directory';
import {
  allBindingTargets,
  type AssociationRequest,
  bindingPaths,
  WireConnection,
  WireGraphObject,
  WireGroup,
} from './contractBindings';
import { type Ends, send } from './http';
import { readAll, type ReadPage } from './lists';
import { readAllAtOnce } from './parallelList';
import { mapResult, type Result } from './result';

export interface Group {
  readonly id: string;
  /** Null where JumpCloud tells none. */
  readonly name: string | null;
}

function pagesOf<T>(
  path: string,
  item: v.GenericSchema<unknown, T>,
  ends: Ends,
  query: Readonly<Record<string, string>> = {},
): ReadPage<T> {
  const schema = v.array(item);
  return (page) => send({ kind: 'read', method: 'GET', path, query: { ...page, ...query }, schema, ...ends });
}

const GroupEntry = v.pipe(
  WireGroup,
  v.transform(({ id, name }): Group => ({ id, name: name?.trim() || null })),
);

/** Every user group of the organisation. */
export const listGroups = (signal?: AbortSignal): Promise<Result<readonly Group[]>> =>
  readAll(pagesOf(bindingPaths.groups, GroupEntry, { signal }));

/** The ids of the groups that are bound to the directory. */
export const listBoundGroups = async (
  id: DirectoryId,
  signal?: AbortSignal,
): Promise<Result<readonly string[]>> =>
  mapResult(await readAll(pagesOf(bindingPaths.boundGroups(id), WireGraphObject, { signal })), (groups) =>
    groups.map((group) => group.id),
  );

/** The JumpCloud ids of the users in a group. */
export const listMembers = async (
  groupId: string,
  signal?: AbortSignal,
): Promise<Result<readonly string[]>> =>
  mapResult(
    await readAllAtOnce(pagesOf(bindingPaths.membership(groupId), WireGraphObject, { signal })),
    (users) => users.map((user) => user.id),
  );

/** What is bound by itself, by `targetKey`: not who is bound through a group. */
export type Direct = ReadonlySet<string>;

const DirectEntry = v.pipe(
  WireConnection,
  v.transform(({ to: { type, id } }) => ({
    id: targetKey({ kind: type === 'user_group' ? 'group' : 'user', id }),
  })),
);

/** Everything that is bound to the directory by itself. */
export const listDirect = async (id: DirectoryId, ends: Ends = {}): Promise<Result<Direct>> =>
  mapResult(
    await readAllAtOnce(
      pagesOf(bindingPaths.associations(id), DirectEntry, ends, { targets: allBindingTargets }),
    ),
    (entries) => new Set(entries.map((entry) => entry.id)),
  );

/**
 * Binds or unbinds one user or group. Sent once and never aborted: what became of a lost answer has to be read from the
 * list, and so has what a refusal means, since JumpCloud does not document how it answers what is so already.
 */
export async function changeAssociation(
  directoryId: DirectoryId,
  op: AssociationRequest['op'],
  { kind, id }: Target,
): Promise<Result<null>> {
  const body: AssociationRequest = { op, type: kind === 'group' ? 'user_group' : 'user', id };
  const path = bindingPaths.associations(directoryId);
  return mapResult(
    await send({ kind: 'write', method: 'POST', path, body, schema: v.unknown() }),
    () => null,
  );
}
