/** Imports one user: one write, and what can be known about it afterwards. */
import { addressKey, type Chosen } from '../../domain/import/candidate';
import type { ApiError } from '../errors';
import type { Result } from '../result';
import { longestWaitMs, mostResends, usualWaitMs } from '../waits';
import type { KnownUser } from './knownUsers';

/** What an import needs of the world. The requests end in a result and never throw. */
export interface ImportDeps {
  readonly createUser: (chosen: Chosen) => Promise<Result<string>>;
  readonly findByEmail: (emails: readonly string[]) => Promise<Result<ReadonlyMap<string, KnownUser>>>;
  readonly findByUsername: (username: string) => Promise<Result<KnownUser | null>>;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

/**
 * What became of one user.
 * - `imported`: JumpCloud has made the user.
 * - `already-there`: a user with this email was in JumpCloud before, so nothing was sent or nothing was made.
 * - `refused`: JumpCloud refuses this user, and nobody else; `username-taken` where that is the reason.
 * - `failed`: nothing was made, for a reason that may concern everybody.
 * - `not-known`: the answer was lost, and so was the reading that should have settled it.
 */
export type ImportResult =
  | { readonly status: 'imported' | 'already-there'; readonly userId: string }
  | { readonly status: 'refused'; readonly reason: 'username-taken' | 'other'; readonly error: ApiError }
  | { readonly status: 'failed' | 'not-known'; readonly error: ApiError }
  | { readonly status: 'not-tried' };

export type ImportProgress = 'sending' | 'checking' | 'waiting-for-limit' | ImportResult['status'];

/** These say that the write was not carried out, whoever it was for. */
const isCertain = (error: ApiError): boolean =>
  error.kind === 'unauthenticated' || error.kind === 'forbidden' || error.kind === 'not-found';

/** The description promises 400 for a user who exists; 409 is what the API's general errors have for it. */
const isRefusal = (error: ApiError): boolean => error.kind === 'invalid' || error.kind === 'conflict';

async function userWith({ candidate }: Chosen, deps: ImportDeps): Promise<Result<KnownUser | null>> {
  const found = await deps.findByEmail([candidate.signInName]);
  if (!found.ok) return found;
  return { ok: true, value: found.value.get(addressKey(candidate.signInName)) ?? null };
}

/** Why JumpCloud refused: somebody has the email or the username, or another reason that its message tells. */
async function settleRefusal(chosen: Chosen, error: ApiError, deps: ImportDeps): Promise<ImportResult> {
  const same = await userWith(chosen, deps);
  if (same.ok && same.value) return { status: 'already-there', userId: same.value.id };
  const taken = await deps.findByUsername(chosen.username);
  const reason = taken.ok && taken.value ? 'username-taken' : 'other';
  return { status: 'refused', reason, error };
}

/** Settles a lost or unclear answer by reading: the user may have been made all the same. Nothing is sent twice. */
async function settleLost(chosen: Chosen, error: ApiError, deps: ImportDeps): Promise<ImportResult> {
  const same = await userWith(chosen, deps);
  if (!same.ok) return { status: 'not-known', error };
  if (!same.value) return { status: 'failed', error };
  const isOurs = same.value.username === chosen.username;
  return { status: isOurs ? 'imported' : 'already-there', userId: same.value.id };
}

function settle(chosen: Chosen, error: ApiError, deps: ImportDeps): Promise<ImportResult> | ImportResult {
  if (isCertain(error)) return { status: 'failed', error };
  return isRefusal(error) ? settleRefusal(chosen, error, deps) : settleLost(chosen, error, deps);
}

/** Before a user is sent again it is read whether somebody has made them meanwhile; null where they are still missing. */
async function foundMeanwhile(chosen: Chosen, deps: ImportDeps): Promise<ImportResult | null> {
  const same = await userWith(chosen, deps);
  if (!same.ok) return { status: 'failed', error: same.error };
  return same.value ? { status: 'already-there', userId: same.value.id } : null;
}

/**
 * Makes one user and finds out how that ended. Only 429 lets it be sent again, because a limit refuses a request before
 * it is carried out; at most three times. `stop` is honoured before each of these.
 */
export async function importStep(
  chosen: Chosen,
  deps: ImportDeps,
  report: (progress: ImportProgress) => void,
  stop: AbortSignal,
): Promise<ImportResult> {
  for (let resends = 0; ; resends += 1) {
    if (stop.aborted) return { status: 'not-tried' };
    report('sending');
    const answer = await deps.createUser(chosen);
    if (answer.ok) return { status: 'imported', userId: answer.value };
    const { error } = answer;
    if (error.kind !== 'rate-limited') {
      report('checking');
      return settle(chosen, error, deps);
    }
    const milliseconds = error.waitMs ?? usualWaitMs;
    // Nobody waits for longer than minutes.
    if (resends === mostResends || milliseconds > longestWaitMs) return { status: 'failed', error };
    report('waiting-for-limit');
    await deps.wait(milliseconds, stop);
    if (stop.aborted) return { status: 'not-tried' };
    report('checking');
    const there = await foundMeanwhile(chosen, deps);
    if (there) return there;
  }
}
