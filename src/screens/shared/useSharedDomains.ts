import { useQueries } from '@tanstack/react-query';
import { domainsQuery } from '../../api/domainQueries';
import type { Directory } from '../../domain/directory';
import { type SharedDomains, sharedDomains } from '../../domain/sharedDomains';

/**
 * The domains that more than one Microsoft 365 directory has, as far as they are known: of a directory whose list
 * cannot be read, the default domain counts.
 */
export function useSharedDomains(directories: readonly Directory[]): readonly SharedDomains[] {
  const supported = directories.filter(({ kind }) => kind === 'microsoft-365');
  const lists = useQueries({
    queries: supported.map(({ id }) => ({ ...domainsQuery(id), enabled: supported.length > 1 })),
  });
  return sharedDomains(
    supported.map((directory, at) => ({
      directory,
      domains: [directory.defaultDomain ?? '', ...(lists[at]?.data ?? [])],
    })),
  );
}
