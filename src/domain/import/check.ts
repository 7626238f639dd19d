import type { Chosen } from './candidate';
import { usernameProblem, type UsernameProblem } from './username';

/** What keeps one of those chosen from being imported as it is. */
export type ChosenProblem = UsernameProblem | 'chosen-twice' | 'taken';

/** Usernames that several of those chosen would get. JumpCloud tells usernames apart by case; people do not. */
function usedTwice(chosen: readonly Chosen[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { username } of chosen) {
    const key = username.toLowerCase();
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

/**
 * The problem of each of those chosen who has one, by the id of the candidate. `taken`: usernames that JumpCloud has
 * said to be somebody else's.
 */
export function problemsOf(
  chosen: readonly Chosen[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, ChosenProblem> {
  const twice = usedTwice(chosen);
  const problems = new Map<string, ChosenProblem>();
  for (const { candidate, username } of chosen) {
    const shared = twice.has(username.toLowerCase()) ? 'chosen-twice' : null;
    const problem = usernameProblem(username) ?? (taken.has(username) ? 'taken' : shared);
    if (problem) problems.set(candidate.id, problem);
  }
  return problems;
}
