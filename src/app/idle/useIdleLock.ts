import { useEffect, useState } from 'react';
import { signOut } from '../../api/session';
import { isWriting } from '../../api/writing';
import { watchIdle } from './idleWatch';

const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const returns = ['focus', 'pageshow', 'visibilitychange'] as const;

const limitsOf = (minutes: number) => ({
  lockAfter: minutes * 60_000,
  // A minute, as people need to read and answer (WCAG 2.2, 2.2.1 asks for 20 seconds at least).
  warnFor: Math.min(60_000, minutes * 30_000),
});

/** Calls `onUse` whenever somebody does something, `onReturn` when the page is looked at again. Gives how to stop. */
function listen(onUse: () => void, onReturn: () => void): () => void {
  const end = new AbortController();
  const options = { capture: true, passive: true, signal: end.signal };
  for (const use of uses) globalThis.addEventListener(use, onUse, options);
  for (const event of returns) globalThis.addEventListener(event, onReturn, options);
  return () => end.abort();
}

/**
 * Ends the session when nobody has used the page for so many minutes and nothing that writes was running.
 *
 * Looks at the clock every second and whenever the page is touched or seen again: timers stand still while a laptop
 * sleeps, and whoever wakes it must find the page locked.
 *
 * @param since when it was used last, as far as is known: when the session began
 * @returns seconds until the lock once the warning is due, else null; and how to answer it
 */
export function useIdleLock(
  minutes: number,
  since: number,
): {
  readonly secondsLeft: number | null;
  readonly stay: () => void;
} {
  const [watch] = useState(() => watchIdle(limitsOf(minutes), Date.now, since));
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  useEffect(() => {
    const check = () => {
      // What runs would end with the session, so waiting for it counts as using the page. A time that was slept to its end
      // stays over: the page locks as soon as the run has ended.
      if (isWriting()) {
        watch.stay();
        return setSecondsLeft(null);
      }
      const state = watch.state();
      if (state === 'over') return signOut('locked');
      setSecondsLeft(state === 'warned' ? Math.ceil(watch.left() / 1000) : null);
    };
    const stop = listen(() => {
      check();
      watch.used();
    }, check);
    check();
    const timer = setInterval(check, 1000);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [watch]);
  const stay = () => {
    watch.stay();
    setSecondsLeft(null);
  };
  return { secondsLeft, stay };
}
