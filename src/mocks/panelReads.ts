/** What the mock panel shows of the simulated organisation. */
import { accountOf } from './directory/accounts';
import { type FieldName, fieldNames, fields } from './directory/fields';
import { rowsOf } from './directory/lazy';
import type { Account, AccountValues, MicrosoftDirectory, Organisation, User } from './directory/model';
import { microsoftDirectory } from './directory/outcome';

export interface PersonFound {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether the user is bound to the directory that was asked about. */
  readonly bound: boolean;
}

export interface JumpCloudValue {
  readonly field: FieldName;
  readonly label: string;
  /** Empty where JumpCloud holds nothing, and for the password. */
  readonly value: string;
}

export interface MicrosoftValue {
  /** The property's name in Microsoft Graph. */
  readonly property: string;
  /** Null where Microsoft 365 holds nothing. */
  readonly value: string | null;
}

const mostPeople = 20;

const nameOf = (user: User) => `${user.firstname} ${user.lastname}`;

/** The first users whose name or email contains the text, in the order of the organisation. */
export function peopleFound(state: Organisation, query: string, directoryId: string): readonly PersonFound[] {
  const wanted = query.trim().toLowerCase();
  const bindings = microsoftDirectory(state, directoryId)?.bindings;
  const found: PersonFound[] = [];
  for (const user of rowsOf(state.users)) {
    if (found.length === mostPeople) break;
    const name = nameOf(user);
    if (`${name}\n${user.email}`.toLowerCase().includes(wanted)) {
      found.push({ id: user.id, name, email: user.email, bound: bindings?.has(user.id) ?? false });
    }
  }
  return found;
}

/** All fields of a JumpCloud user that can be changed, with their values. */
export const jumpCloudValues = (user: User): readonly JumpCloudValue[] =>
  fieldNames.map((field) => ({ field, label: fields[field].label, value: fields[field].read(user) }));

const timeText = (time: number | null) => (time === null ? null : new Date(time).toISOString());

type Shown = (values: AccountValues, directory: MicrosoftDirectory) => string | null;

const text =
  (
    key: Exclude<keyof AccountValues, 'otherMails' | 'businessPhones' | 'manager' | 'passwordChangedAt'>,
  ): Shown =>
  (values) =>
    values[key];

const shown: Record<keyof AccountValues, Shown> = {
  givenName: text('givenName'),
  surname: text('surname'),
  displayName: text('displayName'),
  userPrincipalName: text('userPrincipalName'),
  passwordChangedAt: (values) => timeText(values.passwordChangedAt),
  department: text('department'),
  jobTitle: text('jobTitle'),
  officeLocation: text('officeLocation'),
  manager: ({ manager }, directory) =>
    manager === null ? null : (accountOf(directory, manager)?.values.displayName ?? manager),
  streetAddress: text('streetAddress'),
  city: text('city'),
  state: text('state'),
  postalCode: text('postalCode'),
  country: text('country'),
  businessPhones: ({ businessPhones }) => businessPhones.join(', ') || null,
  mobilePhone: text('mobilePhone'),
  otherMails: ({ otherMails }) => otherMails.join(', ') || null,
};

const accountFacts = (account: Account, role: string | undefined): readonly MicrosoftValue[] => [
  {
    property: 'onPremisesSyncEnabled',
    value: account.onPremisesSyncEnabled === null ? null : String(account.onPremisesSyncEnabled),
  },
  { property: 'directory role', value: role ?? null },
];

/** The values of a user's Microsoft account as they are now, or null where the user has none. */
export function microsoftValues(
  directory: MicrosoftDirectory,
  userId: string,
): readonly MicrosoftValue[] | null {
  const account = accountOf(directory, userId);
  if (!account) return null;
  const values = Object.entries(shown).map(([property, show]) => ({
    property,
    value: show(account.values, directory),
  }));
  return [...values, ...accountFacts(account, directory.roles.get(userId)?.name)];
}
