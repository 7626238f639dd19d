/** Who waits now because a service asked for it, so that whatever shows how far a run or a reading is can say so. */
import { type Clock, realClock } from './clock';

export type Service = 'JumpCloud' | 'Microsoft Graph';

export interface Wait {
  readonly service: Service;
  /** How long from its beginning. */
  readonly milliseconds: number;
}

/** Nobody is told of a shorter wait, and it is not worth stopping. */
export const momentMs = 3000;

/** Longer than this nobody waits without being told. */
export const longestUntoldMs = 30_000;

/** Longer than this nobody waits: that the service wants to be left alone is told as a failure, to go on from later. */
export const longestWaitMs = 5 * 60_000;

/** How often a write that was refused for its rate is sent again. */
export const mostResends = 3;

/** How long before that, where the service does not say. */
export const usualWaitMs = 2000;

let waits: readonly Wait[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Wait[]): void {
  waits = next;
  for (const listener of listeners) listener();
}

/** The waits that are under way, in order of their beginning. The same list until something changes. */
export const waitsNow = (): readonly Wait[] => waits;

/** Calls the listener whenever a wait begins or ends; returns how to stop that. */
export function subscribeWaits(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits as long as the service asked for, or until the signal aborts, and tells of it meanwhile. */
export async function waitFor(
  service: Service,
  milliseconds: number,
  signal: AbortSignal | undefined,
  wait: Clock['wait'],
): Promise<void> {
  if (milliseconds < momentMs) return wait(milliseconds, signal);
  const own: Wait = { service, milliseconds };
  change([...waits, own]);
  await wait(milliseconds, signal);
  change(waits.filter((one) => one !== own));
}

/** How a run of writes waits for JumpCloud. */
export const waitForJumpCloud = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  waitFor('JumpCloud', milliseconds, stop, realClock.wait);
