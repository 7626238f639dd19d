/**
 * Which refusal of a sign-in it was. JumpCloud documents the statuses (API v2, "Multi-Tenant Portal Headers"), not the
 * words that come with them: these only make an answer more exact where they are clear.
 */
import type { ApiError } from '../../api/errors';
import { blocksAddress } from '../../api/explain';

export type SignInRefusal =
  | 'key'
  | 'key-expired'
  | 'key-or-organization'
  | 'organization-missing'
  | 'organization-malformed'
  | 'organization-unknown'
  | 'not-allowed';

/** 401 means a key that is wrong or over, and also a missing organisation ID of an administrator of several. */
function ofKey(said: string, withOrganization: boolean): SignInRefusal {
  if (/expired/i.test(said)) return 'key-expired';
  if (withOrganization) return 'key';
  return /\borg(ani[sz]ation)?\b/i.test(said) ? 'organization-missing' : 'key-or-organization';
}

/** Null where it was no refusal of the sign-in itself: a lost connection, a blocked address, a limit, a failing server. */
export function refusalOf(error: ApiError, withOrganization: boolean): SignInRefusal | null {
  const said = error.message ?? '';
  if (error.kind === 'unauthenticated') return ofKey(said, withOrganization);
  if (error.kind === 'forbidden') return blocksAddress(error) ? null : 'not-allowed';
  if (!withOrganization) return null;
  if (error.kind === 'invalid') return 'organization-malformed';
  return error.kind === 'not-found' ? 'organization-unknown' : null;
}
