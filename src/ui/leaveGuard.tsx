import { createContext, use, useEffect } from 'react';

/** Begins to guard the page against leaving; the answer ends it. */
export type Guard = () => () => void;

/** The app puts the guard here that knows its router; screens do not. */
export const LeaveGuardContext = createContext<Guard>(() => () => undefined);

/** While active, leaving the page asks first: links, back and forward, reload, closing the tab. */
export function useLeaveGuard({ active }: { readonly active: boolean }): void {
  const guard = use(LeaveGuardContext);
  useEffect(() => (active ? guard() : undefined), [active, guard]);
}
