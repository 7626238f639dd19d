/**
 * The simulated organisation: what JumpCloud holds, what Microsoft 365 holds, and what happened between them.
 * State is never changed in place; a command gives a new one. Times are milliseconds since 1970.
 */
import type { WireEvent } from '../../api/contract';
import type { Lazy } from './lazy';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** The one who is signed in to the console, then a second one who works elsewhere. */
  readonly administrators: Readonly<Record<AdministratorName, Administrator>>;
  readonly users: Lazy<User>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly directories: ReadonlyMap<string, Directory>;
  /** Directory Insights, oldest first. */
  readonly events: readonly WireEvent[];
}

export type AdministratorName = 'signed-in' | 'second';

export interface Administrator {
  readonly id: string;
  readonly email: string;
  readonly clientIp: string;
  /** How Directory Insights says they signed in: `api-key` or `session` (the Admin Portal). */
  readonly authMethod: 'api-key' | 'session';
}

/** A JumpCloud user, with the field names of API v1. Blank may be an empty text or an absent entry. */
export interface User {
  readonly id: string;
  readonly firstname: string;
  readonly lastname: string;
  /** JumpCloud's own display name; the export does not use it. */
  readonly displayname: string;
  readonly username: string;
  readonly email: string;
  readonly alternateEmail: string;
  readonly department: string;
  readonly jobTitle: string;
  readonly location: string;
  /** The JumpCloud id of the manager, or an empty text. */
  readonly manager: string;
  readonly addresses: readonly Address[];
  readonly phoneNumbers: readonly PhoneNumber[];
  readonly passwordChangedAt: number | null;
}

export interface Address {
  readonly type: string;
  readonly country: string;
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string;
  readonly streetAddress: string;
}

export interface PhoneNumber {
  readonly type: string;
  readonly number: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

export interface Domain {
  readonly id: string;
  readonly domain: string;
}

export interface OtherDirectory {
  readonly id: string;
  readonly name: string;
  readonly type: 'active_directory' | 'g_suite' | 'ldap_server' | 'workday';
  readonly defaultDomain: Domain | null;
}

export interface MicrosoftDirectory {
  readonly id: string;
  readonly name: string;
  readonly type: 'office_365';
  readonly domains: readonly Domain[];
  readonly defaultDomain: Domain | null;
  readonly groupsEnabled: boolean;
  readonly userLockoutAction: 'suspend' | 'maintain';
  readonly userPasswordExpirationAction: 'suspend' | 'maintain';
  readonly token: Token;
  readonly rules: readonly Rule[];
  /** Who is bound, by JumpCloud user id, and along which routes. */
  readonly bindings: Bindings;
  /** Which groups are bound, those without members too. */
  readonly boundGroups: ReadonlySet<string>;
  /** Microsoft accounts as they were before any push, by the JumpCloud user they belong to. */
  readonly accounts: Lazy<Account>;
  /** Microsoft accounts that belong to no JumpCloud user yet, by account id. */
  readonly unclaimed: ReadonlyMap<string, Account>;
  /** Who holds a directory role in Microsoft 365, by the JumpCloud user whose account holds it. */
  readonly roles: ReadonlyMap<string, DirectoryRole>;
  /** All that JumpCloud wrote since, oldest first. */
  readonly pushes: readonly Push[];
}

/** A role of Microsoft Entra. */
export interface DirectoryRole {
  readonly id: string;
  readonly name: string;
}

export type Directory = MicrosoftDirectory | OtherDirectory;

export interface Token {
  readonly expiresAt: number;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** `builtIn` is any text: an organisation may have a rule that the contract does not name. */
export interface Rule {
  readonly id: string;
  readonly builtIn: string;
  /** Without a rule a value travels neither way, which the vendor calls Exclude. */
  readonly direction: RuleDirection;
}

/** `import`: Microsoft 365 owns the values. The Admin Portal knows it, the API makes rules that export only. */
export type RuleDirection = 'export' | 'import';

/** How a user came to be bound: directly (`groupId` null), or as a member of a bound group. */
export interface Route {
  readonly groupId: string | null;
}

export type Bindings = ReadonlyMap<string, readonly Route[]>;

/** The attributes of a Microsoft account that JumpCloud can write, with the property names of Graph. */
export interface AccountValues {
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly postalCode: string | null;
  readonly state: string | null;
  readonly streetAddress: string | null;
  readonly otherMails: readonly string[];
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly officeLocation: string | null;
  /** Whose account the manager is, as a JumpCloud user id. */
  readonly manager: string | null;
  readonly mobilePhone: string | null;
  readonly businessPhones: readonly string[];
  readonly passwordChangedAt: number | null;
}

export interface Account {
  readonly id: string;
  /** The main address. Exchange keeps it, JumpCloud never writes it. */
  readonly mail: string | null;
  readonly values: AccountValues;
  /** True for accounts mastered in an on-premises directory, false for former ones, null for all others. */
  readonly onPremisesSyncEnabled: boolean | null;
  /** Whether JumpCloud's sync status names this account. */
  readonly isLinked: boolean;
  /** When JumpCloud last wrote to it, or null. */
  readonly syncedAt: number | null;
  /** What JumpCloud says of its last attempt to write to it; null where it says nothing. */
  readonly sync: Sync | null;
}

/** `code` may be of google.rpc.Status or of HTTP: the vendor does not say which. */
export interface Sync {
  readonly code: number;
  readonly message: string;
}

/**
 * One write by JumpCloud to many accounts. It is kept with a view of the organisation as it was at that moment
 * and applied when an account is read, so that switching a rule on takes no time however many users are bound.
 */
export interface Push {
  readonly at: number;
  /** The JumpCloud user ids whose accounts it overwrites. */
  readonly to: { readonly has: (userId: string) => boolean };
  /** The translation rules it carries. */
  readonly rules: readonly string[];
  /** Whether it carries the five attributes that are always exported, too. */
  readonly withDefaults: boolean;
  readonly users: Lazy<User>;
  readonly bindings: Bindings;
}
