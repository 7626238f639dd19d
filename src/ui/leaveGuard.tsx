import { createContext, use, useEffect } from 'react';

/** What leaving a page would lose: changes that the tab keeps, a choice that nothing keeps, the rest of a save or of bindings. */
export type AtStake = 'changes' | 'choice' | 'saving' | 'bindings';

/** Begins to guard the page against leaving; the answer ends it. */
export type Guard = (atStake?: AtStake) => () => void;

/** The app puts the guard here that knows its router; screens do not. */
export const LeaveGuardContext = createContext<Guard>(() => () => undefined);

/** While active, leaving the page asks first: links, back and forward, reload, closing the tab. */
export function useLeaveGuard({
  active,
  atStake,
}: {
  readonly active: boolean;
  readonly atStake?: AtStake;
}): void {
  const guard = use(LeaveGuardContext);
  useEffect(() => (active ? guard(atStake) : undefined), [active, atStake, guard]);
}
