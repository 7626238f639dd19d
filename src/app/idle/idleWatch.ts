/** Notices that nobody uses the page. By wall clock, so that a laptop that slept past the end locks as it wakes. */

/** How long nobody may use the page. In milliseconds. */
export interface IdleLimits {
  readonly lockAfter: number;
  /** Part of `lockAfter`: how long before its end the warning comes. */
  readonly warnFor: number;
}

export type IdleState = 'active' | 'warned' | 'over';

export interface IdleWatch {
  readonly state: () => IdleState;
  /** How long until the lock, in milliseconds; never below 0. */
  readonly left: () => number;
  /** Somebody used the page. Counts only before the warning: what is typed elsewhere must not answer it. */
  readonly used: () => void;
  /** Somebody has answered the warning. What is over stays over. */
  readonly stay: () => void;
}

/** Begins to watch. `now` and `since`, when the page was used last: milliseconds since 1970. */
export function watchIdle({ lockAfter, warnFor }: IdleLimits, now: () => number, since: number): IdleWatch {
  let lastUse = since;
  const left = () => {
    // A clock that was set back must not lengthen the wait.
    lastUse = Math.min(lastUse, now());
    return Math.max(0, lastUse + lockAfter - now());
  };
  const state = (): IdleState => {
    if (left() === 0) return 'over';
    return left() <= warnFor ? 'warned' : 'active';
  };
  const touch = () => {
    lastUse = now();
  };
  return {
    state,
    left,
    used: () => state() === 'active' && touch(),
    stay: () => state() !== 'over' && touch(),
  };
}
