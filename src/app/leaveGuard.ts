import type { BlockerFnArgs, RouterHistory } from '@tanstack/history';
import type { AtStake, Guard } from '../ui/leaveGuard';

type Proceed = () => void;

/** Holds the reader on a page with unsaved changes until they have answered. */
export interface LeaveGuard {
  /** Begins to guard; the answer ends it. Several may guard at once. */
  readonly guard: Guard;
  /** Runs the step at once where nothing is guarded, else after the reader has chosen to leave. */
  readonly ask: (proceed: Proceed) => void;
  /** Whether the question is open. */
  readonly isAsking: () => boolean;
  /** What leaving would lose, at worst. */
  readonly atStake: () => AtStake;
  readonly subscribe: (listener: () => void) => () => void;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Under this name the history numbers its entries. */
const entryNumber = '__TSR_index';

const worstFirst = ['bindings', 'saving', 'choice'] as const;

/** How many entries lie between two places. */
const distance = ({ currentLocation, nextLocation }: BlockerFnArgs) =>
  nextLocation.state[entryNumber] - currentLocation.state[entryNumber];

/** The navigation that was held back, to be done again without asking. */
function again(history: RouterHistory, held: BlockerFnArgs): Proceed {
  const { href } = held.nextLocation;
  if (held.action === 'PUSH') return () => history.push(href, undefined, { ignoreBlocker: true });
  if (held.action === 'REPLACE') return () => history.replace(href, undefined, { ignoreBlocker: true });
  return () => history.go(distance(held), { ignoreBlocker: true });
}

/**
 * A guard over a history. A navigation to another path is held back first and asked about then, so that the address
 * bar never shows a page that is not there. A change of the query string alone passes: the view lives there.
 * The browser itself asks on reload and on closing the tab.
 */
export function createLeaveGuard(history: RouterHistory): LeaveGuard {
  const listeners = new Set<() => void>();
  const guards: AtStake[] = [];
  let unblock: (() => void) | null = null;
  let pending: Proceed | null = null;

  const setPending = (proceed: Proceed | null) => {
    pending = proceed;
    for (const listener of listeners) listener();
  };
  const blockerFn = (held: BlockerFnArgs) => {
    if (held.nextLocation.pathname === held.currentLocation.pathname) return false;
    setPending(again(history, held));
    return true;
  };
  const stop = (atStake: AtStake) => {
    guards.splice(guards.indexOf(atStake), 1);
    if (guards.length > 0) return;
    unblock?.();
    setPending(null);
  };

  return {
    guard: (atStake = 'changes') => {
      guards.push(atStake);
      if (guards.length === 1) unblock = history.block({ blockerFn, enableBeforeUnload: true });
      return () => stop(atStake);
    },
    ask: (proceed) => (guards.length > 0 ? setPending(proceed) : proceed()),
    isAsking: () => pending !== null,
    atStake: () => worstFirst.find((worst) => guards.includes(worst)) ?? 'changes',
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: () => {
      const proceed = pending;
      setPending(null);
      proceed?.();
    },
    stay: () => setPending(null),
  };
}
