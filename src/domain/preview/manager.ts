/**
 * The manager that would be sent. JumpCloud holds the manager's JumpCloud user id; Microsoft needs the Graph id of that
 * person's account. Source: JumpCloud API v2 `user_manager`, which does not say what happens when there is none.
 */
import type { Account } from './account';

/** The Graph id; empty without a manager; null where the manager has no account; undefined where that is not known. */
export type SentManager = string | null | undefined;

export interface ManagerSources {
  /** By the JumpCloud id of every bound user: the Graph id of the sync status, null where it has none. */
  readonly bound: Pick<ReadonlyMap<string, string | null>, 'get'>;
  /** The account matched with a JumpCloud user, if any. */
  readonly accountOf: (personId: string) => Account | undefined;
  /** Whether a JumpCloud user was looked for among the accounts by name and address, and none of them fits. */
  readonly hasNoAccount: (personId: string) => boolean;
  /** `every`: whoever is not among the accounts has none. `some`: a file may leave people out. */
  readonly accounts: 'every' | 'some' | 'not-read-yet' | 'no-source';
}

function unmatched(managerId: string, sources: ManagerSources): SentManager {
  const { bound, accounts, hasNoAccount } = sources;
  const microsoftId = bound.get(managerId);
  if (microsoftId === undefined) return null;
  if (accounts === 'every' && (microsoftId !== null || hasNoAccount(managerId))) return null;
  if (microsoftId !== null) return microsoftId;
  return accounts === 'no-source' ? managerId : undefined;
}

/**
 * What would be sent for a manager of this JumpCloud id. Where the account has no known Graph id, the JumpCloud id
 * stands for it: such a source tells no managers, so it is compared with nothing.
 */
export function sentManager(managerId: string, sources: ManagerSources): SentManager {
  if (managerId === '') return '';
  const account = sources.accountOf(managerId);
  return account ? (account.id ?? managerId) : unmatched(managerId, sources);
}
