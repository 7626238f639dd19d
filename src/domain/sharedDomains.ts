import type { Directory } from './directory';
import { plainDomain } from './domainName';

/** The domains of a Microsoft 365 directory, as far as they are known. */
export interface DirectoryDomains {
  readonly directory: Directory;
  readonly domains: readonly string[];
}

/** Domains that the same Microsoft 365 directories have. */
export interface SharedDomains {
  /** In lower case; one at least. */
  readonly domains: readonly string[];
  /** Two at least, in the order given. */
  readonly directories: readonly Directory[];
}

/** Which of the Microsoft 365 directories have each domain. */
function owners(known: readonly DirectoryDomains[]): ReadonlyMap<string, readonly Directory[]> {
  const found = new Map<string, readonly Directory[]>();
  for (const { directory, domains } of known) {
    if (directory.kind !== 'microsoft-365') continue;
    for (const domain of new Set(domains.map(plainDomain))) {
      if (domain !== '') found.set(domain, [...(found.get(domain) ?? []), directory]);
    }
  }
  return found;
}

/**
 * The domains that more than one Microsoft 365 directory has, together where the same directories have them. A domain
 * belongs to one Microsoft 365 tenant (Microsoft Entra, custom domain names), so such directories probably write to
 * the same accounts.
 */
export function sharedDomains(known: readonly DirectoryDomains[]): readonly SharedDomains[] {
  const groups = new Map<string, SharedDomains>();
  for (const [domain, directories] of owners(known)) {
    if (directories.length < 2) continue;
    const key = directories.map(({ id }) => id).join();
    groups.set(key, { directories, domains: [...(groups.get(key)?.domains ?? []), domain] });
  }
  return [...groups.values()];
}
