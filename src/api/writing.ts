/**
 * How long a run that writes goes on: a page ends its own where it is left; another ends with the session alone, wherever
 * the reader looks meanwhile.
 */
export type Reach = 'page' | 'session';

/** The runs that write and are under way in this page. */
const running: Reach[] = [];
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Whether something that writes is under way: it ends with the session, so the page must not lock meanwhile. */
export const isWriting = (): boolean => running.length > 0;

/** Whether something is under way that only the end of the session ends. */
export const outlastsPages = (): boolean => running.includes('session');

/** Calls the listener whenever a run begins or ends; returns how to stop that. */
export function subscribeWriting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Carries out a run that writes, and knows of it while it lasts. */
export async function writing<T>(run: () => Promise<T>, reach: Reach = 'page'): Promise<T> {
  running.push(reach);
  tell();
  try {
    return await run();
  } finally {
    running.splice(running.indexOf(reach), 1);
    tell();
  }
}
