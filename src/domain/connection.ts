import type { Directory } from './directory';

/** Whether JumpCloud can write to the directory, as far as its token tells. */
export type Connection =
  | { readonly state: 'active' }
  | { readonly state: 'needs-reauthorisation'; readonly message: string | null }
  /** `expiredAt`: milliseconds since 1970; null where what JumpCloud tells of the token cannot be read. */
  | { readonly state: 'unconfirmed'; readonly expiredAt: number | null }
  | { readonly state: 'not-supported' };

/**
 * The state of a directory's authorisation at a time (milliseconds since 1970).
 *
 * Rules, from `oAuthStatus` as live tenants answer it: an error means the token is refused and somebody has to
 * authorise again; no status or no error counts as healthy; an expiry in the past without an error is not known to
 * be broken, and neither is a status that cannot be read, so they are said to be unconfirmed rather than called either.
 */
export function connectionOf(directory: Directory, now: number): Connection {
  if (directory.kind !== 'microsoft-365') return { state: 'not-supported' };
  const authorisation = directory.authorisation;
  if (authorisation === null) return { state: 'active' };
  if (authorisation === 'unreadable') return { state: 'unconfirmed', expiredAt: null };
  if (authorisation.error !== null) {
    return { state: 'needs-reauthorisation', message: authorisation.message };
  }
  if (authorisation.expiresAt !== null && authorisation.expiresAt < now) {
    return { state: 'unconfirmed', expiredAt: authorisation.expiresAt };
  }
  return { state: 'active' };
}
