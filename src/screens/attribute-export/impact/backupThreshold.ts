import { useSyncExternalStore } from 'react';

const key = 'backup-offered-from';

/** Any loss at all. */
export const usualThreshold = 1;

/** Reads a stored threshold; nonsense counts as the usual one. */
export function readThreshold(text: string | null): number {
  const value = Number(text ?? '');
  return Number.isSafeInteger(value) && value >= 1 ? value : usualThreshold;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): number {
  try {
    return readThreshold(localStorage.getItem(key));
  } catch {
    return usualThreshold;
  }
}

function store(value: number): void {
  try {
    localStorage.setItem(key, String(value));
  } catch {
    // A browser that keeps nothing goes on offering a backup for any loss.
  }
  for (const listener of listeners) listener();
}

/** From how many values that may be lost a backup is offered before the save, and how to change that in this browser. */
export const useBackupThreshold = (): readonly [number, (value: number) => void] => [
  useSyncExternalStore(subscribe, stored),
  store,
];
