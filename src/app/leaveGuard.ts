import type { BlockerFnArgs, RouterHistory } from '@tanstack/history';
import type { AtStake, Guard } from '../ui/leaveGuard';

type Proceed = () => void;

/** Leaving a page ends what it does; leaving the session ends an import, too. */
export type Ending = AtStake | 'import';

/** What goes on wherever the reader is, until the session ends. */
export interface Lasting {
  readonly isRunning: () => boolean;
  /** Calls the listener when that may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What was held back, and whether the session would end with it. */
interface Held {
  readonly proceed: Proceed;
  readonly endsSession: boolean;
}

/** Holds the reader on a page with unsaved changes until they have answered. */
export interface LeaveGuard {
  /** Begins to guard; the answer ends it. Several may guard at once. */
  readonly guard: Guard;
  /**
   * Runs a step that ends the session: at once where nothing is guarded and nothing runs that it would end, else after
   * the reader has chosen to leave.
   */
  readonly ask: (proceed: Proceed) => void;
  /** Whether the question is open. */
  readonly isAsking: () => boolean;
  /** What leaving would lose, at worst. */
  readonly atStake: () => Ending;
  readonly subscribe: (listener: () => void) => () => void;
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Under this name the history numbers its entries. */
export const entryNumber = '__TSR_index';

const worstFirst = ['import', 'bindings', 'saving', 'choice'] as const;

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
export function createLeaveGuard(history: RouterHistory, lasting: Lasting): LeaveGuard {
  const listeners = new Set<() => void>();
  const guards: AtStake[] = [];
  let unblock: (() => void) | null = null;
  let pending: Held | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const setPending = (held: Held | null) => {
    pending = held;
    tell();
  };
  const endings = (endsSession: boolean): readonly Ending[] =>
    endsSession && lasting.isRunning() ? ['import', ...guards] : guards;
  const blockerFn = (held: BlockerFnArgs) => {
    if (held.nextLocation.pathname === held.currentLocation.pathname) return false;
    setPending({ proceed: again(history, held), endsSession: false });
    return true;
  };
  /** The question is dropped with the last thing that it was about. */
  const settle = () => {
    if (pending === null) return;
    if (endings(pending.endsSession).length === 0) pending = null;
    tell();
  };
  const stop = (atStake: AtStake) => {
    guards.splice(guards.indexOf(atStake), 1);
    if (guards.length === 0) unblock?.();
    settle();
  };
  lasting.subscribe(settle);

  return {
    guard: (atStake = 'changes') => {
      guards.push(atStake);
      if (guards.length === 1) unblock = history.block({ blockerFn, enableBeforeUnload: true });
      return () => stop(atStake);
    },
    ask: (proceed) => (endings(true).length > 0 ? setPending({ proceed, endsSession: true }) : proceed()),
    isAsking: () => pending !== null,
    atStake: () => {
      const all = endings(pending?.endsSession ?? false);
      return worstFirst.find((worst) => all.includes(worst)) ?? 'changes';
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: () => {
      const held = pending;
      setPending(null);
      held?.proceed();
    },
    stay: () => setPending(null),
  };
}
