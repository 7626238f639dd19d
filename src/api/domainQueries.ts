import { queryOptions } from '@tanstack/react-query';
import type { DirectoryId } from '../domain/directory';
import { listDomains } from './domains';
import { keys } from './queryKeys';
import { valueOf } from './result';

/** The domains of a Microsoft 365 directory. An organisation may not have this list: 404 and 403 are answers to live with. */
export const domainsQuery = (id: DirectoryId) =>
  queryOptions({
    queryKey: [...keys.directory(id), 'domains'] as const,
    queryFn: ({ signal }) => valueOf(listDomains(id, signal)),
    staleTime: 5 * 60_000,
  });
