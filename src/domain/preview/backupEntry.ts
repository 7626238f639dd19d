import type { MicrosoftValue, ReadableId } from './account';

/** What Microsoft held for one attribute of one user before a change: what a restore sets again. */
export interface BackupEntry {
  /** The JumpCloud user id. */
  readonly personId: string;
  readonly microsoftId: string | null;
  readonly userPrincipalName: string | null;
  readonly name: string;
  /** The Microsoft property; the sign-in-name option changes `userPrincipalName`. */
  readonly attribute: ReadableId;
  /** Null where Microsoft held nothing. */
  readonly value: MicrosoftValue;
}
