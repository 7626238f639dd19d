/**
 * What JumpCloud sends to Microsoft 365, one function per translation rule.
 *
 * Source: JumpCloud API v2 `Office365BuiltinTranslation` and the help article "Sync User Attributes with
 * Microsoft 365". Not documented, and decided here: a blank JumpCloud value clears the Microsoft value; a
 * manager who is not bound to the directory counts as blank; a blank address leaves the sign-in name as it is.
 * The simulated Microsoft 365 takes every value; the real one is known to refuse some (too long, mastered
 * on-premises, phones and other mails of administrators).
 */
import type { BuiltInRule } from '../../api/contract';
import { rowOf } from './lazy';
import type { Account, AccountValues, Address, Push, Sync, User } from './model';

type Values = Partial<AccountValues>;
type Exporter = (user: User, push: Push) => Values;

const blankAsNull = (text: string | undefined) => (text?.trim() ? text : null);

const asList = (text: string | undefined) => (text?.trim() ? [text] : []);

/** Where a user has several work addresses, the first counts; for phones the rules say so themselves. */
const workAddress = (user: User): Address | undefined =>
  user.addresses.find((address) => address.type === 'work');

const firstPhone = (user: User, type: string) =>
  user.phoneNumbers.find((phone) => phone.type === type)?.number;

const signInName = (address: string): Values => (address.trim() ? { userPrincipalName: address } : {});

const exporterOfRule: Record<BuiltInRule, Exporter> = {
  user_alternate_email: (user) => ({ otherMails: asList(user.alternateEmail) }),
  user_business_phones: (user) => ({ businessPhones: asList(firstPhone(user, 'work')) }),
  user_city: (user) => ({ city: blankAsNull(workAddress(user)?.locality) }),
  user_country: (user) => ({ country: blankAsNull(workAddress(user)?.country) }),
  user_department: (user) => ({ department: blankAsNull(user.department) }),
  user_job_title: (user) => ({ jobTitle: blankAsNull(user.jobTitle) }),
  user_manager: (user, push) => ({ manager: push.bindings.has(user.manager) ? user.manager : null }),
  user_mobile_phone: (user) => ({ mobilePhone: blankAsNull(firstPhone(user, 'mobile')) }),
  user_office_location: (user) => ({ officeLocation: blankAsNull(user.location) }),
  user_postal_code: (user) => ({ postalCode: blankAsNull(workAddress(user)?.postalCode) }),
  user_principal_name_from_alternate_email: (user) => signInName(user.alternateEmail),
  user_state: (user) => ({ state: blankAsNull(workAddress(user)?.region) }),
  user_street_address: (user) => ({ streetAddress: blankAsNull(workAddress(user)?.streetAddress) }),
};

const exporters: ReadonlyMap<string, Exporter> = new Map(Object.entries(exporterOfRule));

/** Microsoft requires a display name, so two blank names leave it as it is. */
function defaults(user: User, rules: readonly string[]): Values {
  const displayName = [user.firstname, user.lastname].filter((name) => name.trim()).join(' ');
  return {
    givenName: blankAsNull(user.firstname),
    surname: blankAsNull(user.lastname),
    passwordChangedAt: user.passwordChangedAt,
    ...(displayName ? { displayName } : {}),
    ...(rules.includes('user_principal_name_from_alternate_email') ? {} : signInName(user.email)),
  };
}

const good: Sync = { code: 0, message: '' };

/**
 * A user who is written whole is in good order afterwards; what else was said of one stays. Our choice: what the vendor
 * keeps of a failed attempt is not documented.
 */
const syncAfter = (account: Account, push: Push): Sync | null => (push.withDefaults ? good : account.sync);

/** The account after this push; a push that does not reach the user changes nothing. */
export function afterPush(account: Account, userId: string, push: Push): Account {
  const user = push.to.has(userId) ? rowOf(push.users, userId) : undefined;
  if (!user) return account;
  let values: AccountValues = { ...account.values };
  if (push.withDefaults) values = { ...values, ...defaults(user, push.rules) };
  for (const rule of push.rules) values = { ...values, ...exporters.get(rule)?.(user, push) };
  return { ...account, values, syncedAt: push.at, sync: syncAfter(account, push) };
}
