import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Preview, RowQuery } from '../../../api/preview/preview';

/**
 * The list that a query prepares in the worker. It is prepared anew when `version` says that the numbers behind it
 * have changed; until the new one is there, the old one stays.
 */
export function useResult(preview: Preview, query: RowQuery, version: number) {
  const scope = useId();
  return useQuery({
    queryKey: ['preview-list', scope, query, version],
    queryFn: () => preview.query(query),
    placeholderData: keepPreviousData,
    gcTime: 0,
  }).data;
}
