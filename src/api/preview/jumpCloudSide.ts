/** The JumpCloud side: which users are bound, then their attributes from the users of the whole organisation. */
import { attributeOfRule } from '../../domain/attributes';
import type { DirectoryId } from '../../domain/directory';
import { readBoundPage } from '../boundUsers';
import { headers } from '../contract';
import { explain } from '../explain';
import { skipOfNextLink, totalCount } from '../lists';
import { mapResult, type Result } from '../result';
import { listRules } from '../rules';
import { readUserPage } from '../users';
import { newPaging, type Paging, readList, type TakePage } from './paging';
import type { Progress } from './preview';
import type { Ask } from './protocol';
import type { Side } from './side';

export interface JumpCloudSide extends Side {
  /** Whether sign-in names come from alternate e-mails: the rule for it is on. */
  readonly signInNameFromAlternate: () => boolean;
  /** The bound users found while their list is read; null before and afterwards. */
  readonly finding: () => Progress | null;
}

/** How far the side is read. */
interface State {
  readonly bound: Paging;
  readonly users: Paging;
  people: number;
  signInNameFromAlternate: boolean | null;
}

async function readRules(state: State, directoryId: DirectoryId, signal: AbortSignal): Promise<Result<null>> {
  if (state.signInNameFromAlternate !== null) return { ok: true, value: null };
  return mapResult(await listRules(directoryId, signal), (rules) => {
    const exported = rules.map(({ name }) => attributeOfRule(name)?.id);
    state.signInNameFromAlternate = exported.includes('userPrincipalNameFromAlternateEmail');
    return null;
  });
}

const takeBound =
  (directoryId: DirectoryId, ask: Ask, signal: AbortSignal): TakePage =>
  async (skip) => {
    const page = await readBoundPage(directoryId, skip, signal);
    if (!page.ok) return page;
    const linked = skipOfNextLink(page.headers.get(headers.link)) !== null;
    const total = totalCount(page.headers);
    return mapResult(await ask('bound', { text: page.value }), (taken) => ({ ...taken, total, linked }));
  };

const takeUsers =
  (state: State, ask: Ask, signal: AbortSignal): TakePage =>
  async (skip) => {
    const page = await readUserPage(skip, signal);
    if (!page.ok) return page;
    return mapResult(await ask('people', { text: page.value }), (taken) => {
      state.people = Math.max(state.people, taken.people);
      return taken;
    });
  };

/** How many bound users there are: as told, and in the end as found. */
const expectedOf = ({ bound }: State): number | null => (bound.done ? bound.found : bound.total);

/** The organisation has at least as many users as are bound. */
function workOf(state: State): Progress {
  const expected = expectedOf(state);
  const { bound, users } = state;
  return {
    read: bound.received + users.received,
    expected: expected === null ? null : expected + (users.total ?? expected),
  };
}

/** Nothing is read before the first `read`. */
export function jumpCloudSide(directoryId: DirectoryId, ask: Ask): JumpCloudSide {
  const state: State = {
    bound: newPaging(),
    users: newPaging(),
    people: 0,
    signInNameFromAlternate: null,
  };
  const { bound, users } = state;

  async function readAll(signal: AbortSignal): Promise<Result<null>> {
    const rules = await readRules(state, directoryId, signal);
    if (!rules.ok) return rules;
    const found = await readList(bound, takeBound(directoryId, ask, signal));
    return found.ok ? readList(users, takeUsers(state, ask, signal)) : found;
  }

  return {
    async read(signal) {
      const result = await readAll(signal);
      return result.ok ? null : explain(result.error);
    },
    signInNameFromAlternate: () => state.signInNameFromAlternate === true,
    finding: () => (bound.done ? null : { read: bound.found, expected: bound.total }),
    progress: () => ({ read: state.people, expected: expectedOf(state) }),
    work: () => workOf(state),
  };
}
