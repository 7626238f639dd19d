import type { OptionalId } from '../attribute';

/**
 * A value as a source of Microsoft's side gives it: a text, a list, null where Microsoft holds nothing. A value that
 * the source cannot tell (a column it lacks) is undefined, which is "not known" and never "empty".
 */
export type MicrosoftValue = string | readonly string[] | null;

/** The attributes whose Microsoft value can be read; the password never can. */
export type ReadableId = OptionalId | 'givenName' | 'surname' | 'displayName' | 'userPrincipalName';

/** A Microsoft 365 account, as far as its source tells (Microsoft Graph `user`, or an export file). */
export interface Account {
  /** The Graph id; null where the source has none. */
  readonly id: string | null;
  readonly userPrincipalName: string;
  /** The main address, for matching; null where empty or not told. */
  readonly mail: string | null;
  /** By attribute. `manager` is the Graph id of the manager's account. */
  readonly values: Readonly<Partial<Record<ReadableId, MicrosoftValue | undefined>>>;
  /** Mastered in an on-premises Active Directory (`onPremisesSyncEnabled`); undefined where not told. */
  readonly onPremises?: boolean | undefined;
  /** Holds an administrator role beyond the low ones that Graph exempts; undefined where not told. */
  readonly administrator?: boolean | undefined;
}
