import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';

/**
 * The list that a query prepares in the worker. It is prepared anew when `version` says that the numbers behind it
 * have changed; until the new one is there, the old one stays.
 */
export function useResult<Query, Result>(
  prepare: (query: Query) => Promise<Result>,
  query: Query,
  version: number,
) {
  const scope = useId();
  return useQuery({
    queryKey: ['preview-list', scope, query, version],
    queryFn: () => prepare(query),
    placeholderData: keepPreviousData,
    gcTime: 0,
  }).data;
}
