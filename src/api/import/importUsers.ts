/**
 * Imports users honestly. JumpCloud has no transaction: each user is one request. So it is read before who is in
 * JumpCloud already, an unclear answer is settled by reading, and every user gets a result of their own.
 */
import { addressKey, type Chosen } from '../../domain/import/candidate';
import type { ApiError } from '../errors';
import { type ImportDeps, type ImportProgress, type ImportResult, importStep } from './importStep';

export type ImportOutcome =
  /** Who is in JumpCloud already could not be read, so nothing was sent. */
  | { readonly kind: 'not-started'; readonly error: ApiError }
  | {
      readonly kind: 'finished';
      /** One result for each of those chosen, by the candidate's id, in their order. */
      readonly results: ReadonlyMap<string, ImportResult>;
    };

export interface ImportControl {
  /** Told with every step of every user. */
  readonly onProgress: (candidateId: string, progress: ImportProgress) => void;
  /** Honoured between two requests and while waiting; a request that was sent is never aborted. */
  readonly stop: AbortSignal;
}

/** A refusal concerns one user alone; anything else would meet those after, too. */
const endsTheRun = ({ status }: ImportResult): boolean => status === 'failed' || status === 'not-known';

/**
 * Makes a JumpCloud user for each of those chosen, one after the other. It goes on past a user whom JumpCloud refuses
 * for what they are (a username that is taken), and stops where the reason may meet everybody: those after are then
 * `not-tried`. Never throws. Calling again with those who are not `imported` sends only what is missing.
 */
export async function importUsers(
  chosen: readonly Chosen[],
  deps: ImportDeps,
  { onProgress, stop }: ImportControl,
): Promise<ImportOutcome> {
  const known = await deps.findByEmail(chosen.map(({ candidate }) => candidate.signInName));
  if (!known.ok) return { kind: 'not-started', error: known.error };
  const results = new Map<string, ImportResult>();
  let ended = false;
  for (const one of chosen) {
    const { id, signInName } = one.candidate;
    const there = known.value.get(addressKey(signInName));
    const result = await ((): Promise<ImportResult> | ImportResult => {
      if (there) return { status: 'already-there', userId: there.id };
      if (ended) return { status: 'not-tried' };
      return importStep(one, deps, (progress) => onProgress(id, progress), stop);
    })();
    results.set(id, result);
    onProgress(id, result.status);
    ended ||= endsTheRun(result);
  }
  return { kind: 'finished', results };
}
