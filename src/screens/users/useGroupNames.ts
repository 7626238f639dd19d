import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { groupsQuery } from '../../api/bindingQueries';

const none: readonly { readonly id: string; readonly name: string | null }[] = [];

/** Groups by name; where a name is not told or could not be read, the id stands for it. */
export function useGroupNames() {
  const { data: groups = none } = useQuery(groupsQuery());
  const names = useMemo(() => new Map(groups.map(({ id, name }) => [id, name ?? `Group ${id}`])), [groups]);
  return { names, nameOf: (id: string) => names.get(id) ?? `Group ${id}` };
}

export type GroupNames = ReturnType<typeof useGroupNames>;
