import { lazy, Suspense, useSyncExternalStore } from 'react';
import { configuration, subscribeConfiguration } from '../../api/config/configuration';
import { signOut } from '../../api/session';
import type Warning from './IdleWarning';
import { useIdleLock } from './useIdleLock';

const nothing = { default: () => <></> };

/** Where the warning cannot be fetched any more the page locks without one. */
const IdleWarning = lazy<typeof Warning>(() => import('./IdleWarning').catch(() => nothing));

interface Props {
  /** When the session began, in milliseconds since 1970. */
  readonly since: number;
}

function Lock({ minutes, since }: Props & { readonly minutes: number }) {
  const { secondsLeft, stay } = useIdleLock(minutes, since);
  if (secondsLeft === null) return null;
  return (
    <Suspense>
      <IdleWarning secondsLeft={secondsLeft} onStay={stay} onLock={() => signOut('locked')} />
    </Suspense>
  );
}

/** Locks a page that nobody uses, after the time that the configuration sets. */
export default function IdleLock({ since }: Props) {
  const { sessionLockMinutes } = useSyncExternalStore(subscribeConfiguration, configuration);
  return <Lock key={sessionLockMinutes} minutes={sessionLockMinutes} since={since} />;
}
