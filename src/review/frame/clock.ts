/** When every state is looked at: pictures of the same state say the same time, whenever they are made. */
const moment = Date.UTC(2026, 10, 25, 9, 30);

/** From this delay on the clock is as late as a timer that has run: whoever waits until a time of day sees it come. */
const movesClockMs = 1000;

type Handler = (...given: unknown[]) => void;
type Timer = [handler: Handler, delay?: number, ...given: unknown[]];

/**
 * Stops the clock of this page but for what timers of a second or more have waited. Timers run as ever. Gives how to
 * let so many milliseconds pass at once.
 */
export function stopClock(): (milliseconds: number) => void {
  let now = moment;
  globalThis.Date = new Proxy(Date, {
    // Without arguments a date is now; with any it is what they say.
    construct: (real, given: unknown[]) => Reflect.construct(real, given.length === 0 ? [now] : given),
    get: (real, name, receiver): unknown => (name === 'now' ? () => now : Reflect.get(real, name, receiver)),
  });
  globalThis.setTimeout = new Proxy(setTimeout, {
    apply: (real, self, [handler, delay = 0, ...given]: Timer): unknown => {
      const due = now + delay;
      const run: Handler = (...values) => {
        if (delay >= movesClockMs) now = Math.max(now, due);
        handler(...values);
      };
      return Reflect.apply(real, self, [run, delay, ...given]);
    },
  });
  return (milliseconds) => {
    now += milliseconds;
  };
}
