declare const brand: unique symbol;

/** A JumpCloud directory's id: 24 hexadecimal characters. */
export type DirectoryId = string & { readonly [brand]: 'DirectoryId' };

/** A translation rule's id: 24 hexadecimal characters. */
export type RuleId = string & { readonly [brand]: 'RuleId' };

const objectId = /^[0-9a-f]{24}$/i;

/** Whether a text is well formed as a directory's id; it may still name none. */
export const isDirectoryId = (text: string): text is DirectoryId => objectId.test(text);

/** Whether a text is well formed as a rule's id. */
export const isRuleId = (text: string): text is RuleId => objectId.test(text);

/** The directory kinds of JumpCloud API v2 `directory.type`, plus `other` for what it may add later. */
export type DirectoryKind =
  | 'microsoft-365'
  | 'google-workspace'
  | 'active-directory'
  | 'ldap'
  | 'workday'
  | 'other';

/** What JumpCloud says of its token for the directory; times in milliseconds since 1970. */
export interface Authorisation {
  readonly expiresAt: number | null;
  readonly error: string | null;
  readonly message: string | null;
}

export interface Directory {
  readonly id: DirectoryId;
  readonly name: string;
  readonly kind: DirectoryKind;
  /** The vendor's word for the kind, shown where `kind` is `other`. */
  readonly vendorType: string;
  readonly defaultDomain: string | null;
  /** Null where JumpCloud sends no state of the authorisation at all; `unreadable`: one in a form that is not known. */
  readonly authorisation: Authorisation | 'unreadable' | null;
}

/** The directory with this id, which may come from an address: in whatever case it is written. */
export const directoryWith = (id: string, directories: readonly Directory[]): Directory | undefined =>
  directories.find((directory) => directory.id.toLowerCase() === id.toLowerCase());

/** A translation rule: its presence with direction `export` means that its attribute is exported. */
export interface Rule {
  readonly id: RuleId;
  /** The rule's built-in name, for example `user_department`. */
  readonly name: string;
  readonly direction: string;
}
