import { infiniteQueryOptions } from '@tanstack/react-query';
import type { DirectoryId } from '../../domain/directory';
import { keys } from '../queryKeys';
import { valueOf } from '../result';
import { readCandidates } from './candidates';

/** The beginning of the keys of everything that an import changes. */
export const importKey = (id: DirectoryId) => [...keys.directory(id), 'import'] as const;

/** Who can be imported from Microsoft 365, page by page: all of them, or those whom a search finds. */
export const candidatesQuery = (id: DirectoryId, search: string) =>
  infiniteQueryOptions({
    queryKey: [...importKey(id), search] as const,
    queryFn: ({ pageParam, signal }) =>
      valueOf(readCandidates(id, { search, token: pageParam || null, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
  });
