/** When every state is looked at: pictures of the same state say the same time, whenever they are made. */
const moment = Date.UTC(2026, 10, 25, 9, 30);

/** Stops the clock of this page. Gives how to let so many milliseconds pass at once. Timers run as ever. */
export function stopClock(): (milliseconds: number) => void {
  let now = moment;
  globalThis.Date = new Proxy(Date, {
    // Without arguments a date is now; with any it is what they say.
    construct: (real, given: unknown[]) => Reflect.construct(real, given.length === 0 ? [now] : given),
    get: (real, name, receiver): unknown => (name === 'now' ? () => now : Reflect.get(real, name, receiver)),
  });
  return (milliseconds) => {
    now += milliseconds;
  };
}
