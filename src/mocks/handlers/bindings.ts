import { HttpResponse, http } from 'msw';
import * as v from 'valibot';
import {
  AssociationRequest,
  type WireConnection,
  type WireGraphObject,
  type WireGroup,
  bindingPaths,
  bindingTargets,
} from '../../api/contractBindings';
import type { Group, MicrosoftDirectory } from '../directory/model';
import { type Call, carriedOut, directoryOf, idIn, parsed } from './call';
import { ApiRefusal } from './errors';
import { pageAnswer } from './paging';
import type { Serve } from './serve';

const Targets = v.pipe(
  v.string('is required'),
  v.transform((text) => text.split(',')),
  v.array(v.picklist(bindingTargets)),
);

/** Kept by what they come from, which never changes: large organisations are asked page by page. */
const directUsers = new WeakMap<MicrosoftDirectory['bindings'], readonly string[]>();

function directUsersOf({ bindings }: MicrosoftDirectory): readonly string[] {
  const known = directUsers.get(bindings);
  if (known) return known;
  const isDirect = (id: string) => bindings.get(id)?.some(({ groupId }) => groupId === null);
  const ids = [...bindings.keys()].filter(isDirect);
  directUsers.set(bindings, ids);
  return ids;
}

function associations(call: Call): Response {
  const directory = directoryOf(call);
  const targets = parsed(Targets, call.url.searchParams.get('targets') ?? undefined, 'targets');
  const of = (type: (typeof bindingTargets)[number], ids: Iterable<string>) =>
    targets.includes(type) ? Array.from(ids, (id) => ({ type, id })) : [];
  const bound = [...of('user', directUsersOf(directory)), ...of('user_group', directory.boundGroups)];
  const from = { type: 'office_365', id: directory.id };
  return pageAnswer(call, bound, (to): WireConnection => ({ from, to }));
}

function associate(call: Call): Response {
  const directoryId = directoryOf(call).id;
  const { op, type, id } = parsed(AssociationRequest, call.body);
  carriedOut(call, { kind: op === 'add' ? 'bind' : 'unbind', directoryId, target: { type, id } });
  return new HttpResponse(null, { status: 204 });
}

const wireGroup = ({ id, name }: Group): WireGroup => ({ id, name, type: 'user_group' });

function boundGroups(call: Call): Response {
  const { id, boundGroups: ids } = directoryOf(call);
  const pathOf = (groupId: string) => [
    { from: { type: 'user_group', id: groupId }, to: { type: 'office_365', id } },
  ];
  return pageAnswer(call, [...ids], (groupId): WireGraphObject => ({
    id: groupId,
    type: 'user_group',
    paths: [pathOf(groupId)],
  }));
}

function members(call: Call): Response {
  const group = call.store.state().groups.get(idIn(call, 'groupId'));
  if (!group) throw new ApiRefusal(404, 'User group not found');
  const pathOf = (id: string) => [{ from: { type: 'user_group', id: group.id }, to: { type: 'user', id } }];
  return pageAnswer(call, membersOf(group), (id): WireGraphObject => ({
    id,
    type: 'user',
    paths: [pathOf(id)],
  }));
}

const memberLists = new WeakMap<Group['members'], readonly string[]>();

function membersOf(group: Group): readonly string[] {
  const ids = memberLists.get(group.members) ?? [...group.members];
  memberLists.set(group.members, ids);
  return ids;
}

/** Who is bound directly, groups and their members, and binding and unbinding (API v2). */
export const bindingHandlers = (serve: Serve) => [
  http.get(`*${bindingPaths.associations(':directoryId')}`, serve('associations.list', associations)),
  http.post(`*${bindingPaths.associations(':directoryId')}`, serve('associations.change', associate)),
  http.get(`*${bindingPaths.boundGroups(':directoryId')}`, serve('usergroups.bound', boundGroups)),
  http.get(
    `*${bindingPaths.groups}`,
    serve('usergroups.list', (call) => pageAnswer(call, [...call.store.state().groups.values()], wireGroup)),
  ),
  http.get(`*${bindingPaths.membership(':groupId')}`, serve('usergroups.members', members)),
];
