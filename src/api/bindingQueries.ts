/** The queries about bindings and groups, apart from those that the first screen needs. */
import { infiniteQueryOptions, mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { DirectoryId } from '../domain/directory';
import type { BindingProgress } from './bindingProgress';
import { listBoundGroups, listGroups, listMembers } from './bindings';
import { type BindingOrder, changeBindingsOf } from './changeBindings';
import { boundUserCountQuery, mayWriteQuery, rulesQuery, wasForbidden } from './queries';
import { keys } from './queryKeys';
import { valueOf } from './result';
import { searchUsers } from './userSearch';

const minuteMs = 60_000;

/** Every user group of the organisation. */
export const groupsQuery = () =>
  queryOptions({
    queryKey: [...keys.organization(), 'groups'] as const,
    queryFn: ({ signal }) => valueOf(listGroups(signal)),
    staleTime: 5 * minuteMs,
  });

/** The ids of the groups that are bound to a directory. */
export const boundGroupsQuery = (id: DirectoryId) =>
  queryOptions({
    queryKey: [...keys.directory(id), 'bound-groups'] as const,
    queryFn: ({ signal }) => valueOf(listBoundGroups(id, signal)),
    staleTime: minuteMs,
  });

const memberships = () => [...keys.organization(), 'group-members'] as const;

/** Who is in a group, as JumpCloud ids. */
export const membersQuery = (groupId: string) =>
  queryOptions({
    queryKey: [...memberships(), groupId] as const,
    queryFn: ({ signal }) => valueOf(listMembers(groupId, signal)),
    staleTime: minuteMs,
  });

/** Users of the organisation by name or address, some twenty at a time. Nobody for a blank text. */
export const userSearchQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.organization(), 'user-search', text] as const,
    queryFn: ({ pageParam, signal }) => valueOf(searchUsers(text, pageParam, signal)),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    enabled: text !== '',
    staleTime: minuteMs,
  });

/** Reads again which groups are bound, and how many users are: what stands beside the list of bound users. */
async function readGroupsAndCount(client: QueryClient, id: DirectoryId): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: boundGroupsQuery(id).queryKey }),
    client.invalidateQueries({ queryKey: boundUserCountQuery(id).queryKey }),
  ]);
}

/** The same, and who is in the groups: all that could contradict a list of bound users that is read again. */
export async function readAroundBoundUsers(client: QueryClient, id: DirectoryId): Promise<void> {
  await Promise.all([readGroupsAndCount(client, id), client.invalidateQueries({ queryKey: memberships() })]);
}

export interface BindingRun {
  readonly order: BindingOrder;
  readonly onProgress: (progress: BindingProgress) => void;
  readonly stop: AbortSignal;
}

/** A change of bindings. It stays pending until what it changed has been read again. */
export const bindingMutation = (id: DirectoryId) =>
  mutationOptions({
    mutationKey: [...keys.directory(id), 'change-bindings'] as const,
    mutationFn: ({ order, onProgress, stop }: BindingRun) => changeBindingsOf(id, order, onProgress, stop),
    onSuccess: async (outcome, _run, _begun, { client }) => {
      if (wasForbidden(outcome)) client.setQueryData(mayWriteQuery(id).queryKey, false);
      if (outcome.kind === 'moved') {
        // A reading that began before may show the state before.
        await client.cancelQueries({ queryKey: rulesQuery(id).queryKey });
        client.setQueryData(rulesQuery(id).queryKey, outcome.rules);
      }
      if (outcome.kind !== 'finished') return;
      await readGroupsAndCount(client, id);
    },
  });
