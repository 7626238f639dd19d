/** The sentences of the import: what happens, to whom, what to do next. */
import { explain } from '../../api/explain';
import type { ImportProgress, ImportResult } from '../../api/import/importStep';
import type { ImportRun } from '../../api/import/importRun';
import { type Chosen, nameOfCandidate } from '../../domain/import/candidate';
import type { ChosenProblem } from '../../domain/import/check';
import { longestOnWindows, longestUsername } from '../../domain/import/username';
import { formatNumber, plural } from '../shared/format';
import { lockReasons } from '../shared/lockReasons';
import { stepWords } from '../shared/run/stepWords';
import type { Show } from './importView';

export const people = (count: number): string => plural(count, 'person', 'people');
export const users = (count: number): string => plural(count, 'user', 'users');

/** The button that chooses all who are shown and can be chosen: some of them may be chosen already, or be unfit. */
export const chooseAll = (free: number, shown: number): string =>
  free === shown
    ? `Choose all ${people(free)} shown`
    : `Choose the ${people(free)} shown who can still be chosen`;

export const showLabels: Record<Show, string> = {
  all: 'Everybody',
  free: 'Can be imported',
  chosen: 'Chosen',
};

/** What keeps one of those chosen from being imported, and what to do about it. */
export const problemWords: Record<ChosenProblem, string> = {
  missing: 'Needs a username',
  'first-letter': 'The username has to begin with a letter, A to Z',
  characters: 'Only letters A to Z, numbers and - . _',
  'too-long': `At most ${longestUsername} characters`,
  'chosen-twice': 'Somebody else chosen has this username',
  taken: 'Taken by another JumpCloud user: change it',
};

/** What is in the way of an import. */
export const toCorrect = (count: number): string =>
  `${plural(count, 'username', 'usernames')} to correct first`;

/** A hint on a username that is allowed. */
export const usernameHint = (username: string): string | null =>
  username.length > longestOnWindows ? `Too long for Windows devices (${longestOnWindows})` : null;

/** Why nothing can be chosen now. */
export const lockWords = {
  ...lockReasons,
  'may-not-create': 'Locked: your role may not create JumpCloud users.',
  running: 'Locked while an import runs.',
} as const;

export type Lock = keyof typeof lockWords;

export const confirmTitle = (count: number): string => `Import ${users(count)} to JumpCloud?`;
export const confirmAction = (count: number): string => `Import ${users(count)}`;

/** So many names are told; the rest is a number. */
const namesTold = 8;

/** “Ana Silva as ana.silva, … and 12 more”. */
export function namesInWords(chosen: readonly Chosen[]): string {
  const told = chosen
    .slice(0, namesTold)
    .map(({ candidate, username }) => `${nameOfCandidate(candidate)} as ${username}`);
  const rest = chosen.length - told.length;
  return rest > 0
    ? `${told.join(', ')} and ${formatNumber(rest)} more`
    : new Intl.ListFormat('en').format(told);
}

const progressWords: Partial<Record<ImportProgress, string>> = {
  sending: 'creating the user',
  checking: stepWords('checking', 'JumpCloud'),
  'waiting-for-limit': stepWords('waiting-for-limit', 'JumpCloud'),
};

type Running = Extract<ImportRun, { kind: 'running' }>;

export const runningTitle = ({ done, chosen, stopping }: Running): string =>
  stopping
    ? 'Stopping after the user who is on the way …'
    : `Importing: ${formatNumber(done)} of ${users(chosen.length)} done`;

/** “Ana Silva: creating the user”. */
export function runningNow({ current, chosen }: Running): string {
  const one = chosen.find(({ candidate }) => candidate.id === current?.candidateId);
  const doing = current && progressWords[current.progress];
  if (!one || !doing) return 'Reading who is in JumpCloud already';
  return `${nameOfCandidate(one.candidate)}: ${doing}`;
}

/** How many ended in which way. */
export function countEnds(results: ReadonlyMap<string, ImportResult>) {
  const ends = [...results.values()].map(({ status }) => status);
  const count = (status: ImportResult['status']) => ends.filter((end) => end === status).length;
  return {
    imported: count('imported'),
    there: count('already-there'),
    notKnown: count('not-known'),
    all: ends.length,
  };
}

/** The headline of an import that has ended. */
export function endedTitle(results: ReadonlyMap<string, ImportResult>, stopped: boolean): string {
  const { imported, there, notKnown, all } = countEnds(results);
  if (imported === all) return `${users(all)} imported`;
  if (imported + there === all)
    return `${users(imported)} imported, ${formatNumber(there)} in JumpCloud already`;
  if (notKnown > 0) {
    const certain = imported === 0 ? '' : `: at least ${formatNumber(imported)} of ${users(all)}`;
    return `Not known what was imported${certain}`;
  }
  if (stopped) return `Stopped: ${formatNumber(imported)} of ${users(all)} imported`;
  return imported === 0
    ? 'Nobody was imported'
    : `Partly imported: ${formatNumber(imported)} of ${users(all)}`;
}

/** How it ended for one user, with the reason and what to do. */
export function resultWords(result: ImportResult): string {
  switch (result.status) {
    case 'imported':
      return 'imported.';
    case 'already-there':
      return 'a user with this email was in JumpCloud already. Nothing was changed; bind that user instead.';
    case 'refused': {
      if (result.reason === 'username-taken') {
        return 'not imported. Another JumpCloud user has this username: change it in the list, then import again.';
      }
      const { details } = explain(result.error);
      return `not imported. JumpCloud refused this user. ${details ?? 'It did not say why.'}`;
    }
    case 'failed':
      return `not imported. ${explain(result.error).title}.`;
    case 'not-known':
      return `not known: the answer was lost, and JumpCloud could not be read afterwards. ${explain(result.error).title}.`;
    case 'not-tried':
      return 'not tried, still chosen.';
  }
}

/** What to do about a reason that concerns everybody; null where there is none. */
export function nextStep(results: ReadonlyMap<string, ImportResult>): string | null {
  for (const result of results.values()) {
    if (result.status === 'failed' || result.status === 'not-known') return explain(result.error).whatToDo;
  }
  return null;
}
