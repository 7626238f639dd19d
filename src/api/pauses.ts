/** Until when services asked not to be asked again. Nobody asks before, and where two times are named the later counts. */

/** What is kept of one thing that may be asked. */
export interface Pause {
  /** How long it is still to be left alone, in milliseconds. */
  readonly left: (now: number) => number;
  /** The service asked for so many milliseconds from now. */
  readonly begin: (milliseconds: number, now: number) => void;
}

export interface Pauses {
  /** By a name for what is asked: a service that counts all requests together has one for all. */
  readonly of: (what: string) => Pause;
  readonly forget: () => void;
}

/** Nothing is to be left alone yet. */
export function createPauses(): Pauses {
  const ends = new Map<string, { readonly asked: number; readonly at: number }>();
  const left = (what: string, now: number): number => {
    const end = ends.get(what);
    if (!end) return 0;
    // Never more than what was asked for: where the clock was set back meanwhile, it counts from there.
    if (end.at - now > end.asked) ends.set(what, { ...end, at: now + end.asked });
    return Math.max(0, Math.min(end.asked, end.at - now));
  };
  return {
    of: (what) => ({
      left: (now) => left(what, now),
      begin: (milliseconds, now) => {
        if (milliseconds > left(what, now)) ends.set(what, { asked: milliseconds, at: now + milliseconds });
      },
    }),
    forget: () => ends.clear(),
  };
}
