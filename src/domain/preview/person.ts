/** A postal address as JumpCloud keeps it; blank members are empty texts. */
export interface WorkAddress {
  readonly country: string;
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string;
  readonly streetAddress: string;
}

/**
 * A JumpCloud user, as far as the export reads one (API v1 `systemuserreturn`). JumpCloud leaves unset texts out or
 * sends them empty; here both are empty texts, trimmed. Nothing in a person is ever "not known": JumpCloud is read whole.
 */
export interface Person {
  /** The JumpCloud user id. */
  readonly id: string;
  /** The Microsoft 365 user id that the directory's sync status names; null where it names none. */
  readonly microsoftId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly alternateEmail: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly location: string;
  /** The manager's JumpCloud user id; empty where there is none. */
  readonly managerId: string;
  /** The first address of type work; null where there is none. */
  readonly workAddress: WorkAddress | null;
  /** Numbers of type work, in JumpCloud's order; only the first is exported. */
  readonly workPhones: readonly string[];
  /** Numbers of type mobile, in JumpCloud's order; only the first is exported. */
  readonly mobilePhones: readonly string[];
}

/** First and last name with one space, as the export joins the display name; the e-mail address where both are blank. */
export const nameOf = (person: Person): string =>
  [person.firstName, person.lastName].filter((part) => part !== '').join(' ') || person.email;
