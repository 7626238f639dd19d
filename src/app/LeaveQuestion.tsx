import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { type Guard, LeaveGuardContext } from '../ui/leaveGuard';
import type { LeaveGuard } from './leaveGuard';

const loadDialog = () => import('./LeaveDialog');
const LeaveDialog = lazy(async () => ({ default: (await loadDialog()).LeaveDialog }));

interface Props {
  readonly guard: LeaveGuard;
  readonly children: ReactNode;
}

/** Gives the screens their leave guard, and asks when somebody is about to leave. */
export function LeaveQuestion({ guard, children }: Props) {
  const asking = useSyncExternalStore(guard.subscribe, guard.isAsking);
  const atStake = useSyncExternalStore(guard.subscribe, guard.atStake);
  const begin = useMemo(
    (): Guard => (what) => {
      // Fetched while there is time: the question must not wait for the network, nor the first change for the fetching.
      setTimeout(() => void loadDialog().catch(() => undefined));
      return guard.guard(what);
    },
    [guard],
  );
  useEffect(() => guard.stay, [guard]);
  return (
    <LeaveGuardContext value={begin}>
      {children}
      {asking && (
        <Suspense>
          <LeaveDialog atStake={atStake} onLeave={guard.leave} onStay={guard.stay} />
        </Suspense>
      )}
    </LeaveGuardContext>
  );
}
