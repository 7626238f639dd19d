/** The laws of the simulation, told independently of the code that keeps them. */
import type { BuiltInRule } from '../../../api/contract';
import { seedFacts } from '../../scenarios';
import { accountOf } from '../accounts';
import type { Command } from '../commands';
import { rowsOf } from '../lazy';
import type { AccountValues, MicrosoftDirectory, Organisation, User } from '../model';
import { microsoftDirectory } from '../outcome';

type Property = keyof AccountValues;

/** The same tables as in exports.ts, told again in other words: a slip in one of them shows. */
const propertyOfRule: Record<BuiltInRule, Property> = {
  user_alternate_email: 'otherMails',
  user_business_phones: 'businessPhones',
  user_city: 'city',
  user_country: 'country',
  user_department: 'department',
  user_job_title: 'jobTitle',
  user_manager: 'manager',
  user_mobile_phone: 'mobilePhone',
  user_office_location: 'officeLocation',
  user_postal_code: 'postalCode',
  user_principal_name_from_alternate_email: 'userPrincipalName',
  user_state: 'state',
  user_street_address: 'streetAddress',
};
const propertyOf: ReadonlyMap<string, Property> = new Map(Object.entries(propertyOfRule));

const defaults: readonly Property[] = [
  'givenName',
  'surname',
  'displayName',
  'userPrincipalName',
  'passwordChangedAt',
];

const work = (user: User) => user.addresses.find((address) => address.type === 'work');
const phones = (user: User, type: string) =>
  user.phoneNumbers.filter((phone) => phone.type === type).map((phone) => phone.number);

/** What Microsoft 365 owns is never written there. */
const exportsOf = (directory: MicrosoftDirectory) =>
  directory.rules.filter((rule) => rule.direction === 'export');

/** What Microsoft 365 has to hold once this property was pushed; null for a blank. */
function expected(property: Property, user: User, directory: MicrosoftDirectory) {
  const fromAlternate = exportsOf(directory).some(
    (rule) => propertyOf.get(rule.builtIn) === 'userPrincipalName',
  );
  const values: Record<Property, unknown> = {
    givenName: user.firstname || null,
    surname: user.lastname || null,
    displayName: `${user.firstname} ${user.lastname}`.trim() || null,
    userPrincipalName: (fromAlternate ? user.alternateEmail : user.email) || null,
    passwordChangedAt: user.passwordChangedAt,
    otherMails: user.alternateEmail ? [user.alternateEmail] : [],
    businessPhones: phones(user, 'work').slice(0, 1),
    mobilePhone: phones(user, 'mobile').at(0) ?? null,
    city: work(user)?.locality || null,
    country: work(user)?.country || null,
    postalCode: work(user)?.postalCode || null,
    state: work(user)?.region || null,
    streetAddress: work(user)?.streetAddress || null,
    department: user.department || null,
    jobTitle: user.jobTitle || null,
    officeLocation: user.location || null,
    manager: directory.bindings.has(user.manager) ? user.manager : null,
  };
  return values[property];
}

/** Microsoft 365 requires these two; a blank leaves them as they are. */
const required: ReadonlySet<Property> = new Set(['displayName', 'userPrincipalName']);

export const directoryIds = [seedFacts.microsoft.id, seedFacts.secondMicrosoft.id];

/** The Microsoft 365 directory of this id; there has to be one. */
export function directoryIn(state: Organisation, id: string): MicrosoftDirectory {
  const directory = microsoftDirectory(state, id);
  if (!directory) throw new Error(`No directory ${id}`);
  return directory;
}

/** Whether the laws say that this command overwrites this property of this user. */
function overwrites(command: Command, before: MicrosoftDirectory, after: MicrosoftDirectory, userId: string) {
  const exported = new Set([...defaults, ...exportsOf(after).map((rule) => propertyOf.get(rule.builtIn))]);
  const nothing = new Set<Property | undefined>();
  if (!after.bindings.has(userId)) return nothing;
  if (command.kind === 'edit-user') return command.userId === userId ? exported : nothing;
  if (!('directoryId' in command) || command.directoryId !== after.id) return nothing;
  if (command.kind === 'create-rule')
    return command.direction === 'import' ? nothing : new Set([propertyOf.get(command.builtIn)]);
  if (command.kind === 'turn-rule')
    return new Set([propertyOf.get(before.rules.find(({ id }) => id === command.ruleId)?.builtIn ?? '')]);
  return command.kind === 'bind' && !before.bindings.has(userId) ? exported : nothing;
}

/** The properties of all accounts that are not as the laws want them after this command. */
export function broken(command: Command, before: Organisation, after: Organisation): string[] {
  return directoryIds.flatMap((id) => {
    const [then, now] = [directoryIn(before, id), directoryIn(after, id)];
    return [...rowsOf(after.users)].flatMap((user) => {
      const old = accountOf(then, user.id)?.values;
      const values = accountOf(now, user.id)?.values;
      if (!values) return [];
      const written = overwrites(command, then, now, user.id);
      return Object.entries(values).flatMap(([name, value]) => {
        const property = [...propertyOf.values(), ...defaults].find((known) => known === name);
        if (!property) return [`${name} is not known`];
        const wanted = expected(property, user, now);
        const pushed = written.has(property) && !(required.has(property) && wanted === null);
        const right = pushed ? wanted : old?.[property];
        const isFree = !pushed && !old;
        return isFree || JSON.stringify(value) === JSON.stringify(right)
          ? []
          : [`${now.name} ${user.id} ${property}: ${String(value)} instead of ${String(right)}`];
      });
    });
  });
}
