/**
 * The manager that would be sent. JumpCloud holds the manager's JumpCloud user id; Microsoft needs the Graph id of that
 * person's account. Source: JumpCloud API v2 `user_manager`, which does not say what happens when there is none.
 */
import type { Account } from './account';

/** The Graph id; empty without a manager; null where the manager has no account; undefined where that is not known yet. */
export type SentManager = string | null | undefined;

export interface ManagerSources {
  /** Every bound user's JumpCloud id, with the Graph id of the sync status, if it has one. */
  readonly bound: ReadonlyMap<string, string | null>;
  /** The account matched with a JumpCloud user, if any. */
  readonly accountOf: (personId: string) => Account | undefined;
  /** `every`: whoever is not among the accounts has none. `some`: a file may leave people out. */
  readonly accounts: 'every' | 'some' | 'not-read-yet' | 'no-source';
}

function unmatched(managerId: string, sources: ManagerSources): SentManager {
  const microsoftId = sources.bound.get(managerId);
  if (microsoftId === undefined || sources.accounts === 'every') return null;
  if (microsoftId !== null) return microsoftId;
  if (sources.accounts === 'no-source') return managerId;
  return sources.accounts === 'some' ? null : undefined;
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
