import type { SharedDomains } from '../../domain/sharedDomains';
import { directoryLabels } from './directoryLabels';

const list = new Intl.ListFormat('en');

/** “A and B share the domain x.example”. */
export function sharedTitle({ directories, domains }: SharedDomains): string {
  const names = list.format(directoryLabels(directories).values());
  return `${names} share the ${domains.length === 1 ? 'domain' : 'domains'} ${list.format(domains)}`;
}

/** What it means, and what to mind. */
export function sharedMeaning({ directories, domains }: SharedDomains): string {
  const they = directories.length === 2 ? 'both directories' : 'these directories';
  return `A domain belongs to one Microsoft 365 tenant, so ${they} probably write to the same accounts. Users bound to more than one get the values of each, and an attribute that one stops exporting may still be overwritten by another. If that is not meant, bind each user to one directory only, or remove ${domains.length === 1 ? 'the domain' : 'the domains'} from all but one in the JumpCloud Admin Portal.`;
}
