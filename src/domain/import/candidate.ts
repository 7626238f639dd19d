import { hasWords } from '../folded';

/**
 * Somebody who exists in Microsoft 365 and can be imported to JumpCloud: the four facts that JumpCloud tells of them
 * (API v2 `office365s_listImportUsers`). Texts are trimmed; what is not set is empty.
 */
export interface Candidate {
  /** The id of the account in Microsoft 365. */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The name they sign in to Microsoft 365 with (`userPrincipalName`), in the form of an email address. */
  readonly signInName: string;
}

/** Somebody chosen for import, with the username that the administrator settled on. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly username: string;
}

/** “Ana Silva”; the sign-in name where Microsoft 365 holds no name. */
export const nameOfCandidate = ({ firstName, lastName, signInName }: Candidate): string =>
  [firstName, lastName].filter((part) => part !== '').join(' ') || signInName;

/** The form of an address by which it is found: addresses are the same whatever their case. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** Whether every word of the query occurs in the name or the sign-in name, without regard to case and accents. */
export const matchesCandidate = ({ firstName, lastName, signInName }: Candidate, query: string): boolean =>
  hasWords(`${firstName} ${lastName} ${signInName}`, query);
