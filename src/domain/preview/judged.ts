/**
 * The attributes that a preview judges: what JumpCloud sends for each, and how it is compared with Microsoft's value.
 *
 * Sources: JumpCloud API v2 `Office365BuiltinTranslation` and the help article “Sync User Attributes with Microsoft
 * 365” (which member is sent, the first phone of a type, the work address), Microsoft Graph `user` (lengths, lists).
 */
import type { AttributeId } from '../attribute';
import { catalogue } from '../attributes';
import type { ReadableId } from './account';
import type { SentManager } from './manager';
import type { Person } from './person';
import { mayBeReplaced, type SignInNames } from './signInName';

/** Every attribute but the password, which can be read on neither side. */
export type JudgedId = Exclude<AttributeId, 'password'>;

/** How two values of an attribute are compared: see format.ts. `account` is a user, told by its Graph id. */
export type Comparison = 'text' | 'phone' | 'mail' | 'account';

export interface Judged {
  readonly id: JudgedId;
  /** The Microsoft property that is changed. */
  readonly property: ReadableId;
  readonly comparison: Comparison;
  /** In UTF-16 code units; null where Microsoft states no limit. */
  readonly maxLength: number | null;
  /** The value sent, trimmed; empty where JumpCloud is blank. Null for the manager, who is looked up: see manager.ts. */
  readonly sent: ((person: Person) => string) | null;
  /** Whether JumpCloud may send another value for this person. Left out where it never does. */
  readonly mayBeReplaced?: (person: Person) => boolean;
}

/** First and last name with one space; unlike a name to show, empty where both are. */
const joinedName = ({ firstName, lastName }: Person): string =>
  firstName !== '' && lastName !== '' ? `${firstName} ${lastName}` : firstName + lastName;

const rows: Readonly<Record<JudgedId, Pick<Judged, 'comparison' | 'sent'>>> = {
  givenName: { comparison: 'text', sent: (person) => person.firstName },
  surname: { comparison: 'text', sent: (person) => person.lastName },
  displayName: { comparison: 'text', sent: joinedName },
  userPrincipalName: { comparison: 'mail', sent: (person) => person.email },
  department: { comparison: 'text', sent: (person) => person.department },
  jobTitle: { comparison: 'text', sent: (person) => person.jobTitle },
  officeLocation: { comparison: 'text', sent: (person) => person.location },
  manager: { comparison: 'account', sent: null },
  streetAddress: { comparison: 'text', sent: ({ workAddress }) => workAddress?.streetAddress ?? '' },
  city: { comparison: 'text', sent: ({ workAddress }) => workAddress?.locality ?? '' },
  state: { comparison: 'text', sent: ({ workAddress }) => workAddress?.region ?? '' },
  postalCode: { comparison: 'text', sent: ({ workAddress }) => workAddress?.postalCode ?? '' },
  country: { comparison: 'text', sent: ({ workAddress }) => workAddress?.country ?? '' },
  businessPhones: { comparison: 'phone', sent: (person) => person.workPhones[0] ?? '' },
  mobilePhone: { comparison: 'phone', sent: (person) => person.mobilePhones[0] ?? '' },
  otherMails: { comparison: 'mail', sent: (person) => person.alternateEmail },
  userPrincipalNameFromAlternateEmail: { comparison: 'mail', sent: (person) => person.alternateEmail },
};

/** The Microsoft property that exporting an attribute changes. */
export const propertyOf = (id: JudgedId): ReadableId =>
  id === 'userPrincipalNameFromAlternateEmail' ? 'userPrincipalName' : id;

const judgedOf = (id: JudgedId, maxLength: number | null): Judged => ({
  id,
  property: propertyOf(id),
  maxLength,
  ...rows[id],
});

/** All seventeen, in the catalogue's order: the four always exported ones first. */
export const judgedAttributes: readonly Judged[] = catalogue.flatMap(({ id, maxLength }) =>
  id === 'password' ? [] : [judgedOf(id, maxLength)],
);

/** The attribute as it is sent: the sign-in name as this directory makes it. */
export function asSent(attribute: Judged, names: SignInNames): Judged {
  if (attribute.id !== 'userPrincipalName') return attribute;
  const { sent } = names.fromAlternate ? rows.userPrincipalNameFromAlternateEmail : attribute;
  return { ...attribute, sent, mayBeReplaced: mayBeReplaced(names) };
}

/**
 * What JumpCloud would send, as `judge` takes it.
 *
 * @param managerOf looks up the account of the person's manager
 */
export function sentOf(
  { sent, mayBeReplaced: replaced }: Judged,
  person: Person,
  managerOf: (person: Person) => SentManager,
): SentManager {
  if (!sent) return managerOf(person);
  return replaced?.(person) ? undefined : sent(person);
}

/** Whether a text names an attribute that is judged. */
export const isJudgedId = (text: string): text is JudgedId => judgedAttributes.some(({ id }) => id === text);
