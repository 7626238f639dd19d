/**
 * The kinds of attribute that JumpCloud can export to Microsoft 365, and finding one. The rows are in catalogue.ts.
 */

/** The five attributes that are exported as soon as a user is bound; JumpCloud has no rule for them. */
export type AlwaysExportedId = 'givenName' | 'surname' | 'password' | 'userPrincipalName' | 'displayName';

/** The twelve attributes an administrator can switch on and off. Each is named after its Graph property. */
export type OptionalId =
  | 'country'
  | 'city'
  | 'postalCode'
  | 'state'
  | 'streetAddress'
  | 'otherMails'
  | 'department'
  | 'jobTitle'
  | 'officeLocation'
  | 'manager'
  | 'mobilePhone'
  | 'businessPhones';

/** The thirteenth rule: the sign-in name comes from the alternate e-mail. It is never part of "all". */
export type SignInNameOptionId = 'userPrincipalNameFromAlternateEmail';

/** Everything that has a translation rule, and so can be switched. */
export type SwitchableId = OptionalId | SignInNameOptionId;

export type AttributeId = AlwaysExportedId | SwitchableId;

export type AttributeGroup = 'job' | 'work-address' | 'phone' | 'contact' | 'sign-in';

/** What kind of value travels: `list` attributes carry at most one value from JumpCloud. */
export type ValueKind = 'text' | 'list' | 'person' | 'computed' | 'secret';

interface Attribute<Id extends AttributeId> {
  readonly id: Id;
  /** The name this console uses, in sentence case. */
  readonly name: string;
  readonly group: AttributeGroup;
  readonly kind: ValueKind;
  /** `label` is null where the vendor's documentation gives none. */
  readonly jumpCloud: { readonly label: string | null; readonly path: string };
  readonly microsoft: { readonly label: string | null; readonly property: string };
  /** The longest value Microsoft Graph takes, in characters; null where none is stated or it does not apply. */
  readonly maxLength: number | null;
}

export interface AlwaysExported extends Attribute<AlwaysExportedId> {
  /** Why this attribute cannot be cleared, as a sentence. */
  readonly locked: string;
}

export interface Switchable extends Attribute<SwitchableId> {
  /** The name of the translation rule that gives this attribute a direction; without one it travels neither way. */
  readonly rule: string;
}
