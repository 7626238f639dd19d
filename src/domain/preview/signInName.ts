/** What sign-in names are made from. */
import { plainDomain } from '../domainName';
import type { Person } from './person';

/** How a directory makes sign-in names from addresses. */
export interface SignInNames {
  /** The rule that makes them from alternate e-mails is on. */
  readonly fromAlternate: boolean;
  /** The domains of the directory; null where they are not known. */
  readonly domains: readonly string[] | null;
}

/**
 * Whether JumpCloud may send another sign-in name than the company e-mail: with domains set up, one of another domain
 * gets the default domain (JumpCloud community announcement, July 2023). How the two are put together is not told, and
 * nothing is said of alternate e-mails, which are there to sign in across domains.
 */
export function mayBeReplaced({ fromAlternate, domains }: SignInNames): (person: Person) => boolean {
  const known = new Set((domains ?? []).map(plainDomain));
  if (fromAlternate || known.size === 0) return () => false;
  return ({ email }) => email !== '' && !known.has(plainDomain(email.slice(email.lastIndexOf('@') + 1)));
}
