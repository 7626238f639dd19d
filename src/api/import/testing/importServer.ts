/** For the tests of the import only: JumpCloud's users, and a faulty line to them. */
import { addressKey, type Chosen } from '../../../domain/import/candidate';
import type { ApiError } from '../../errors';
import { failed, type Result } from '../../result';
import type { ImportDeps } from '../importStep';
import { importUsers } from '../importUsers';
import type { KnownUser } from '../knownUsers';
import { errorOf, facts, type Fault } from '../../testing/faults';

export interface Line {
  /** What goes wrong with each call, in order; nothing where the list ends. */
  readonly faults?: readonly Fault[];
  /** The administrator presses stop while the call of this number is under way. */
  readonly stopAt?: number;
  /** How JumpCloud refuses a user who exists: 400 is described, 409 is usual elsewhere. */
  readonly refusesBy?: 'invalid' | 'conflict';
  /** Before the call of this number, somebody else makes this user. */
  readonly intrusion?: { readonly call: number; readonly user: KnownUser };
}

const refusals: Record<NonNullable<Line['refusesBy']>, ApiError> = {
  invalid: errorOf['400'],
  conflict: { ...facts, kind: 'conflict', status: 409 },
};

/** Somebody with this username, who signs in to Microsoft 365 with it at `m.example`. */
export const chosenAs = (username: string, mailbox = username): Chosen => ({
  candidate: {
    id: `id-${mailbox}`,
    firstName: mailbox,
    lastName: 'Test',
    signInName: `${mailbox}@m.example`,
  },
  username,
});

export const knownAs = (username: string, email: string): KnownUser => ({
  id: `u-${email}`,
  username,
  email,
});

/** Imports over such a line, from JumpCloud as it is at first. */
export async function importOver(
  chosen: readonly Chosen[],
  line: Line = {},
  before: readonly KnownUser[] = [],
) {
  let users = before;
  const calls: string[] = [];
  const waits: number[] = [];
  const progress: string[] = [];
  const stopper = new AbortController();

  function meet(what: string): Fault {
    const number = calls.length;
    if (line.intrusion?.call === number) users = [...users, line.intrusion.user];
    if (line.stopAt === number) stopper.abort();
    calls.push(what);
    return line.faults?.[number] ?? 'none';
  }

  function make({ candidate, username }: Chosen): Result<string> {
    const email = candidate.signInName;
    const clash = users.some((user) => user.username === username || user.email === email);
    if (clash) return failed(refusals[line.refusesBy ?? 'invalid']);
    users = [...users, knownAs(username, email)];
    return { ok: true, value: `u-${email}` };
  }

  const read = <T>(what: string, value: () => T): Promise<Result<T>> => {
    const fault = meet(what);
    return Promise.resolve(fault === 'none' ? { ok: true, value: value() } : failed(errorOf[fault]));
  };

  const deps: ImportDeps = {
    createUser(one) {
      const fault = meet(`create ${one.username}`);
      if (fault === 'none') return Promise.resolve(make(one));
      if (fault.endsWith('-after')) make(one);
      return Promise.resolve(failed(errorOf[fault]));
    },
    findByEmail: (emails) =>
      read(`find ${emails.length}`, () => {
        const wanted = new Set(emails.map(addressKey));
        const found = users.filter(({ email }) => wanted.has(addressKey(email)));
        return new Map(found.map((user) => [addressKey(user.email), user]));
      }),
    findByUsername: (username) =>
      read('find username', () => users.find((user) => user.username === username) ?? null),
    wait(milliseconds) {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };

  const outcome = await importUsers(chosen, deps, {
    onProgress: (id, step) => progress.push(`${id} ${step}`),
    stop: stopper.signal,
  });
  const results = outcome.kind === 'finished' ? [...outcome.results.values()] : [];
  return { outcome, calls, waits, progress, users, statuses: results.map(({ status }) => status), results };
}
