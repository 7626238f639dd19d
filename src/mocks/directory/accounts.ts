import { afterPush } from './exports';
import { rowOf } from './lazy';
import type { Account, MicrosoftDirectory } from './model';

/** The Microsoft account of a JumpCloud user as it is now, or undefined where the user has none. */
export function accountOf(directory: MicrosoftDirectory, userId: string): Account | undefined {
  let account = rowOf(directory.accounts, userId);
  if (!account) return undefined;
  for (const push of directory.pushes) account = afterPush(account, userId, push);
  return account;
}
