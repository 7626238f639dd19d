/** Long work in short turns, so that a worker can answer other questions in between. */

/** Resolves when others have had their turn. By a message, since browsers let timers in a row wait for 4 ms each. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** How long a turn takes, in milliseconds. */
const turnMs = 8;

/**
 * Does work that comes to a stop now and then, turn by turn. Gives what it leads to, or null where it is no longer wanted
 * by then. `told` is told what the work says at the end of each turn.
 */
export async function inTurns<Step, T>(
  work: Generator<Step, T>,
  isWanted: () => boolean,
  told?: (step: Step) => void,
): Promise<T | null> {
  let until = performance.now() + turnMs;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    told?.(step.value);
    await nextTurn();
    if (!isWanted()) return null;
    until = performance.now() + turnMs;
  }
}
