/** The JumpCloud side: which users are bound, then their attributes from the users of the whole organisation. */
import type { SwitchableId } from '../../domain/attribute';
import type { DirectoryId } from '../../domain/directory';
import { attributesWith, directionsFromRules } from '../../domain/directions';
import type { SignInNames } from '../../domain/preview/signInName';
import { readBoundPage } from '../boundUsers';
import { headers } from '../contract';
import { exportedUserFields, namingUserFields } from '../contractUsers';
import { listDomains } from '../domains';
import { explain } from '../explain';
import { skipOfNextLink, totalCount } from '../lists';
import { mapResult, type Result } from '../result';
import { listRules } from '../rules';
import { readUser, readUserPage } from '../users';
import { newPaging, type Paging, readList, readWhole, type TakePage } from './paging';
import type { Progress } from './state';
import type { Channel } from './channel';
import type { PeopleTaken } from './protocol';
import type { Side } from './side';
import type { Whom } from './whom';

export interface JumpCloudSide extends Side {
  /** How the directory makes sign-in names, as far as that has been read. */
  readonly signInNames: () => SignInNames;
  /** How many bound users JumpCloud counts and has not listed; 0 where only chosen users are read. */
  readonly unlisted: () => number;
  /** The bound users found while their list is read; null before and afterwards. */
  readonly finding: () => Progress | null;
}

const done: Result<null> = { ok: true, value: null };

/** How far the side is read. */
interface State {
  readonly bound: Paging;
  readonly users: Paging;
  people: number;
  /** What the directory exports; null before that is read. */
  exported: ReadonlySet<SwitchableId> | null;
  domains: readonly string[] | null;
}

async function readRules(state: State, directoryId: DirectoryId, signal: AbortSignal): Promise<Result<null>> {
  if (state.exported !== null) return done;
  // Whoever may not read them, or has no such list, is compared all the same.
  const domains = await listDomains(directoryId, signal);
  if (domains.ok) state.domains = domains.value;
  return mapResult(await listRules(directoryId, { signal, told: signal }), (rules) => {
    state.exported = new Set(attributesWith(directionsFromRules(rules), 'export'));
    return null;
  });
}

const takeBound =
  (directoryId: DirectoryId, { ask, by }: Channel, signal: AbortSignal): TakePage =>
  async (skip) => {
    const page = await readBoundPage(directoryId, skip, { by, signal });
    if (!page.ok) return page;
    const linked = skipOfNextLink(page.headers.get(headers.link)) !== null;
    const total = totalCount(page.headers);
    return mapResult(await ask('bound', page.value), (taken) => ({ ...taken, total, linked }));
  };

/** Up to so many users are read one by one; more are looked for among all users of the organisation. */
const mostOneByOne = 200;

const isOneByOne = (whom: Whom): boolean => whom.kind === 'users' && whom.ids.length <= mostOneByOne;

const takePage =
  (whom: Whom, { ask, by }: Channel, signal: AbortSignal) =>
  async (skip: number): Promise<Result<PeopleTaken>> => {
    const fields = whom.kind === 'bindings' ? namingUserFields : exportedUserFields;
    const page = await readUserPage(skip, { by, signal }, fields);
    return page.ok ? ask('people', page.value) : page;
  };

/** Whoever is not found by the id does not stop the others, and stays unread: deleted since the id was read. */
const takeOne =
  (ids: readonly string[], { ask, by }: Channel, signal: AbortSignal) =>
  async (skip: number): Promise<Result<PeopleTaken>> => {
    const user = await readUser(ids[skip] ?? '', { by, signal });
    const total = ids.length;
    if (!user.ok && user.error.kind === 'not-found')
      return { ok: true, value: { received: 1, fresh: 1, total, people: 0, enough: false } };
    return user.ok ? mapResult(await ask('user', user.value), (taken) => ({ ...taken, total })) : user;
  };

/**
 * Reads whom the pages left out: where a user is deleted meanwhile, all that follow move up, and one falls between two
 * pages. All beyond the first few hundred count as unread, as does whoever is not found by the id either.
 */
async function readMissing(state: State, channel: Channel, signal: AbortSignal): Promise<Result<null>> {
  const missing = (await channel.ask('missing', null)).slice(0, mostOneByOne);
  return missing.length === 0
    ? done
    : readList(newPaging(), counting(state, takeOne(missing, channel, signal)));
}

const counting =
  (state: State, take: (skip: number) => Promise<Result<PeopleTaken>>): TakePage =>
  async (skip) =>
    mapResult(await take(skip), (taken) => {
      state.people = Math.max(state.people, taken.people);
      return taken;
    });

function takeUsers(state: State, whom: Whom, channel: Channel, signal: AbortSignal): TakePage {
  const take =
    whom.kind === 'users' && isOneByOne(whom)
      ? takeOne(whom.ids, channel, signal)
      : takePage(whom, channel, signal);
  return counting(state, take);
}

/** Of how many users everything is read: bound ones as told, and in the end as found. */
const expectedOf = ({ bound }: State, whom: Whom): number | null => {
  if (whom.kind === 'users') return whom.ids.length;
  return bound.done ? bound.found : bound.total;
};

/** The organisation has at least as many users as are bound. */
function workOf(state: State, whom: Whom): Progress {
  const expected = expectedOf(state, whom);
  const { bound, users } = state;
  return {
    read: bound.received + users.received,
    expected: expected === null ? null : expected + (users.total ?? expected),
  };
}

const nobody: JumpCloudSide = {
  read: () => Promise.resolve(null),
  signInNames: () => ({ fromAlternate: false, domains: null }),
  unlisted: () => 0,
  finding: () => null,
  progress: () => ({ read: 0, expected: 0 }),
  work: () => ({ read: 0, expected: 0 }),
};

/** Nothing is read before the first `read`. */
export function jumpCloudSide(directoryId: DirectoryId, whom: Whom, channel: Channel): JumpCloudSide {
  if (whom.kind === 'nobody') return nobody;
  const state: State = {
    bound: newPaging(),
    users: newPaging(),
    people: 0,
    exported: null,
    domains: null,
  };
  const { bound, users } = state;

  /** Of those about to be bound, only managers are looked up among the bound users. */
  const needsBound = (): boolean => whom.kind !== 'users' || state.exported?.has('manager') === true;

  async function readAll(signal: AbortSignal): Promise<Result<null>> {
    const rules = whom.kind === 'bindings' ? done : await readRules(state, directoryId, signal);
    if (!rules.ok) return rules;
    const found = needsBound() ? await readWhole(bound, takeBound(directoryId, channel, signal)) : done;
    if (!found.ok || (whom.kind === 'users' && whom.ids.length === 0)) return found;
    const read = await readList(users, takeUsers(state, whom, channel, signal));
    return read.ok && !isOneByOne(whom) ? readMissing(state, channel, signal) : read;
  }

  return {
    async read(signal) {
      const result = await readAll(signal);
      return result.ok ? null : explain(result.error);
    },
    signInNames: () => ({
      fromAlternate: state.exported?.has('userPrincipalNameFromAlternateEmail') === true,
      domains: state.domains,
    }),
    unlisted: () => (whom.kind === 'users' ? 0 : Math.max(0, (bound.total ?? 0) - bound.found)),
    finding: () => (bound.done || !needsBound() ? null : { read: bound.found, expected: bound.total }),
    progress: () => ({ read: state.people, expected: expectedOf(state, whom) }),
    work: () => workOf(state, whom),
  };
}
