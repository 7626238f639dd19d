/** The Microsoft side from Microsoft Graph: how many accounts there are, who is an administrator, and all accounts. */
import type { ApiError } from '../errors';
import { explainGraph } from '../graph/explain';
import { countAccounts, readAccountPage, readAdministratorPage } from '../graph/users';
import { mapResult, type Result } from '../result';
import { type Chain, follow, newChain } from './chain';
import type { Progress } from './state';
import type { Channel } from './channel';
import type { MicrosoftSide } from './side';

interface State {
  readonly accounts: Chain;
  /** Whether Graph told who is an administrator, which takes a permission of its own. `unread`: it is asked again. */
  roles: 'unread' | 'known' | 'not-known';
  received: number;
  expected: number | null;
}

const lasting: ReadonlySet<ApiError['kind']> = new Set(['unauthenticated', 'forbidden', 'not-found']);

/** Whether asking again is no use: Graph does not tell this administrator who holds which role. */
const isLasting = ({ kind }: ApiError): boolean => lasting.has(kind);

/** Kept whole until the end: some of the administrators are as good as none. */
async function readRoles(state: State, { ask, by }: Channel, signal: AbortSignal): Promise<void> {
  const ids: string[] = [];
  const result = await follow(newChain(), async (at) => {
    const page = await readAdministratorPage(at, { by, signal });
    if (!page.ok) return page;
    return mapResult(await ask('roles', page.value), ({ administrators, next }) => {
      ids.push(...administrators);
      return { next };
    });
  });
  if (signal.aborted) return;
  if (result.ok) await ask('administrators', { ids });
  if (result.ok) state.roles = 'known';
  else if (isLasting(result.error)) state.roles = 'not-known';
}

const readAccounts = (state: State, { ask, by }: Channel, signal: AbortSignal): Promise<Result<null>> =>
  follow(state.accounts, async (at) => {
    const page = await readAccountPage(at, { by, signal });
    if (!page.ok) return page;
    return mapResult(await ask('accounts', page.value), (taken) => {
      state.received += taken.received;
      return taken;
    });
  });

/** Nothing is read before the first `read`. */
export function graphSide(channel: Channel): MicrosoftSide {
  const state: State = { accounts: newChain(), roles: 'unread', received: 0, expected: null };
  const progress = (): Progress => ({
    read: state.received,
    expected: state.accounts.done ? state.received : state.expected,
  });
  return {
    async read(signal) {
      state.expected ??= await countAccounts(signal);
      if (state.roles === 'unread') await readRoles(state, channel, signal);
      const result = await readAccounts(state, channel, signal);
      return result.ok ? null : explainGraph(result.error);
    },
    progress,
    work: progress,
    describe: () => ({
      kind: 'graph',
      name: 'Microsoft Graph',
      lacks: [],
      unknownColumns: [],
      administratorsKnown: state.roles === 'known',
      changedAt: null,
    }),
    look: () => undefined,
  };
}
