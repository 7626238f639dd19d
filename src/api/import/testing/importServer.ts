/** For the tests of the import only: JumpCloud's users, and a faulty line to them. */
import { addressKey, type Chosen } from '../../../domain/import/candidate';
import type { ApiError } from '../../errors';
import { failed, type Result } from '../../result';
import type { ImportDeps } from '../importStep';
import { importUsers } from '../importUsers';
import type { KnownUser } from '../knownUsers';

/** What goes wrong with a call. `lost-…` and `500-…`: before the server carried it out, or after. */
export type Fault =
  | 'none'
  | 'lost-before'
  | 'lost-after'
  | '500-before'
  | '500-after'
  | '400'
  | '403'
  | '429';

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

const facts = { status: null, message: null, requestId: null };

const errors: Record<Exclude<Fault, 'none'>, ApiError> = {
  'lost-before': { ...facts, kind: 'network' },
  'lost-after': { ...facts, kind: 'timeout' },
  '500-before': { ...facts, kind: 'server', status: 500, waitMs: null },
  '500-after': { ...facts, kind: 'server', status: 502, waitMs: null },
  '400': { ...facts, kind: 'invalid', status: 400, fields: [] },
  '403': { ...facts, kind: 'forbidden', status: 403 },
  '429': { ...facts, kind: 'rate-limited', status: 429, waitMs: 1000 },
};

const refusals: Record<NonNullable<Line['refusesBy']>, ApiError> = {
  invalid: errors['400'],
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
    return Promise.resolve(fault === 'none' ? { ok: true, value: value() } : failed(errors[fault]));
  };

  const deps: ImportDeps = {
    createUser(one) {
      const fault = meet(`create ${one.username}`);
      if (fault === 'none') return Promise.resolve(make(one));
      if (fault.endsWith('-after')) make(one);
      return Promise.resolve(failed(errors[fault]));
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
