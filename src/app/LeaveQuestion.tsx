import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { LeaveGuardContext } from '../ui/leaveGuard';
import type { LeaveGuard } from './leaveGuard';

const loadDialog = () => import('../ui/ConfirmDialog');
const ConfirmDialog = lazy(async () => ({ default: (await loadDialog()).ConfirmDialog }));

interface Props {
  readonly guard: LeaveGuard;
  readonly children: ReactNode;
}

/** Gives the screens their leave guard, and asks when somebody is about to leave. */
export function LeaveQuestion({ guard, children }: Props) {
  const asking = useSyncExternalStore(guard.subscribe, guard.isAsking);
  const begin = useMemo(
    () => () => {
      // Fetched while there is time: the question must not wait for the network, nor the first change for the fetching.
      setTimeout(() => void loadDialog().catch(() => undefined));
      return guard.guard();
    },
    [guard],
  );
  useEffect(() => guard.stay, [guard]);
  return (
    <LeaveGuardContext value={begin}>
      {children}
      {asking && (
        <Suspense>
          <ConfirmDialog
            title="Leave without saving?"
            confirmLabel="Leave"
            cancelLabel="Keep editing"
            onConfirm={guard.leave}
            onCancel={guard.stay}
          >
            <p>Your changes have not been sent to JumpCloud. They are kept in this tab until you close it.</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </LeaveGuardContext>
  );
}
