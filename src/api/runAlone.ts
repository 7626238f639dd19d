import { subscribeSession } from './session';
import { writing } from './writing';

/** What is running in this page. */
const running = new Set<string>();

/**
 * Runs something that writes, unless the same is running in this page already: then it gives null and nothing is done.
 * The run is also told to stop when the session ends or changes: what one administrator confirmed is not sent as
 * another. Another tab counts as another administrator.
 */
export async function runAlone<T>(
  what: string,
  stop: AbortSignal,
  run: (stop: AbortSignal) => Promise<T>,
): Promise<T | null> {
  if (running.has(what)) return null;
  running.add(what);
  const sessionChange = new AbortController();
  const unsubscribe = subscribeSession(() => sessionChange.abort());
  try {
    return await writing(() => run(AbortSignal.any([stop, sessionChange.signal])));
  } finally {
    unsubscribe();
    running.delete(what);
  }
}
