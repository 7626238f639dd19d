/**
 * The judgement: what one value from JumpCloud would do to one value at Microsoft. The first row that holds counts.
 *
 * | Class              | When                                                             | Source
 * | same               | equal after trimming, or both empty                              | nothing changes
 * | refused            | the account is mastered on-premises                              | Graph `user`: read-only when synced
 * |                    | an administrator's phones and other mails                        | Graph “Update user”, permissions
 * | not-known          | who the manager is at Microsoft is not known                     | the source leaves them out
 * |                    | whether JumpCloud sends this sign-in name is not known           | see signInName.ts
 * | manager-unresolved | JumpCloud has a manager who has no account here                  | JumpCloud `user_manager`: outcome not documented
 * | too-long           | longer than the property takes                                   | Graph `user`, maximum lengths
 * | clears             | JumpCloud is blank, Microsoft is not, or may not be              | not documented, hence “may be cleared”
 * | not-known          | JumpCloud has a value, Microsoft's is not known                  | the source lacks it
 * | fills              | JumpCloud has a value, Microsoft is empty                        | help article: it is overwritten
 * | formatting         | both have a value, equal but for the way it is written           | see format.ts
 * | overwrites         | both have a value, and they differ                               | help article: it is overwritten
 *
 * What stops a value from being written comes before what writing it would do, and needs no Microsoft value.
 */
import type { MicrosoftValue } from './account';
import type { CellClass } from './cellClass';
import { isEmpty, sameButForFormat } from './format';
import type { Judged, JudgedId } from './judged';

/** What protects an account from being written to, as far as its source tells. */
export interface Protection {
  readonly onPremises: boolean;
  readonly administrator: boolean;
}

/** The properties that only a privileged administrator may change on another administrator. */
const protectedOfAdministrators: ReadonlySet<JudgedId> = new Set([
  'mobilePhone',
  'businessPhones',
  'otherMails',
]);

const isProtected = (id: JudgedId, { onPremises, administrator }: Protection): boolean =>
  onPremises || (administrator && protectedOfAdministrators.has(id));

function equal(comparison: Judged['comparison'], sent: string, now: string): boolean {
  if (sent === now) return true;
  return comparison === 'account' ? sameButForFormat('account', sent, now) : sent === now.trim();
}

/** Lists are sets, and a list of one is its text: Microsoft's value as a text where it is no longer list. */
function asText(now: MicrosoftValue): MicrosoftValue {
  if (now === null || typeof now === 'string' || now.length > 1) return now;
  return now[0] ?? null;
}

/** JumpCloud sends one value, so a list equals it when it has this value and no other. */
function isSame({ comparison }: Judged, sent: string, now: MicrosoftValue): boolean {
  if (sent === '') return isEmpty(now);
  if (now === null) return false;
  if (typeof now === 'string') return equal(comparison, sent, now);
  return !isEmpty(now) && now.every((text) => text.trim() === '' || equal(comparison, sent, text));
}

function isFormatting({ comparison }: Judged, sent: string, now: MicrosoftValue): boolean {
  if (now === null) return false;
  if (typeof now === 'string') return sameButForFormat(comparison, sent, now);
  return now.every((text) => text.trim() === '' || sameButForFormat(comparison, sent, text));
}

/** Before the @ of a sign-in name Microsoft takes 64 characters (“Prepare for directory synchronization to Microsoft 365”). */
const mostBeforeAt = 64;

const isTooLong = ({ maxLength, property }: Judged, sent: string): boolean =>
  (maxLength !== null && sent.length > maxLength) ||
  (property === 'userPrincipalName' && sent.lastIndexOf('@') > mostBeforeAt);

/**
 * The class of one cell. Allocates nothing where the two values are equal, empty or not known.
 *
 * `sent`: what JumpCloud would send, trimmed; empty where it is blank; null where the manager has no account, undefined
 * where it is not known what is sent.
 * `value`: what Microsoft has; undefined where that is not known.
 */
export function judge(
  attribute: Judged,
  sent: string | null | undefined,
  value: MicrosoftValue | undefined,
  protection: Protection,
): CellClass {
  if (typeof sent === 'string' && sent === value) return 'same';
  const now = value === undefined ? undefined : asText(value);
  if (typeof sent === 'string' && now !== undefined && isSame(attribute, sent, now)) return 'same';
  if (isProtected(attribute.id, protection)) return 'refused';
  if (sent === undefined) return 'not-known';
  if (sent === null) return 'manager-unresolved';
  if (isTooLong(attribute, sent)) return 'too-long';
  if (sent === '') return 'clears';
  if (now === undefined) return 'not-known';
  if (isEmpty(now)) return 'fills';
  return isFormatting(attribute, sent, now) ? 'formatting' : 'overwrites';
}
