import { useQueries, useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { membersQuery } from '../../../api/bindingQueries';
import type { Binding } from '../../../domain/binding/binding';
import { type Target, targetKey, usersMeant } from '../../../domain/binding/targets';
import type { BoundUsers } from '../useBoundUsers';

/** Whom chosen users and groups concern. */
export interface Concerned {
  /** JumpCloud ids, each once. */
  readonly users: readonly string[];
  /** How each of them is bound now, in the same order; null for those who are not. */
  readonly bindings: readonly (Binding | null)[];
  /** Those who are not bound yet; null while who is bound has not been read to the end. */
  readonly newcomers: readonly string[] | null;
  /** By group: who is in it. */
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
}

export interface ConcernedState {
  /** Null while it is being read, and where that failed. */
  readonly concerned: Concerned | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Reads the members of the groups, and who of all these is bound already. */
export function useConcerned(targets: readonly Target[], { preview, state }: BoundUsers): ConcernedState {
  const scope = useId();
  const groups = targets.filter(({ kind }) => kind === 'group');
  const memberships = useQueries({ queries: groups.map(({ id }) => membersQuery(id)) });
  const complete = memberships.every(({ data }) => data !== undefined);
  const readAts = memberships.map(({ dataUpdatedAt }) => dataUpdatedAt).join(' ');
  const key = targets.map(targetKey).join(' ');
  const { data } = useQuery({
    queryKey: ['concerned', scope, key, readAts, state.phase, state.readAt],
    queryFn: async () => {
      const membersOf = new Map(groups.map(({ id }, at) => [id, memberships[at]?.data ?? []]));
      const users = usersMeant(targets, (id) => membersOf.get(id) ?? []);
      return { users, membersOf, bindings: await preview.bindingsOf(users) };
    },
    enabled: complete && targets.length > 0,
    gcTime: 0,
  });
  const isRead = state.phase === 'ready';
  const concerned = useMemo(
    () =>
      data
        ? { ...data, newcomers: isRead ? data.users.filter((_, at) => data.bindings[at] === null) : null }
        : null,
    [data, isRead],
  );
  return {
    concerned,
    failed: memberships.some(({ isError }) => isError),
    retry: () => memberships.forEach((query) => query.isError && void query.refetch()),
  };
}
