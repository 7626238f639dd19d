/** Where a world keeps the little it needs to come back after a reload. */
export interface WorldStorage {
  /** What was kept last, or null. */
  readonly load: () => string | null;
  readonly save: (text: string) => void;
}

/** Forgets with the process; for the server and for tests. */
export function memoryStorage(): WorldStorage {
  let kept: string | null = null;
  return {
    load: () => kept,
    save: (text) => {
      kept = text;
    },
  };
}

/** Keeps for as long as the browser tab is open. */
export function tabStorage(key: string): WorldStorage {
  return {
    load: () => sessionStorage.getItem(key),
    save: (text) => sessionStorage.setItem(key, text),
  };
}
