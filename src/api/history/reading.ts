/** Reads the history page by page, so that it can be watched, cancelled, and gone on with after an error. */
import type { ExportEvent } from '../../domain/history/event';
import type { ApiError } from '../errors';
import { countEvents, type EventsRead, queryEvents } from '../events';

/** What is read so far. Events are newest first; until reading is complete, the oldest are missing. */
export interface HistoryState {
  readonly phase: 'reading' | 'complete' | 'cancelled' | 'failed';
  readonly events: readonly ExportEvent[];
  /** How many there are, of all directories; null while that is not known. */
  readonly total: number | null;
  /** Why reading failed. */
  readonly problem: ApiError | null;
  /** When reading began, in milliseconds since 1970: what happened later is not in it. */
  readonly readAt: number;
}

export interface HistoryReading {
  /** The same object until something changes. */
  readonly state: () => HistoryState;
  /** Calls the listener after every change; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes on where reading stopped; from the start where it has not begun. Does nothing while it runs or when it is complete. */
  readonly resume: () => void;
  /** Stops reading and keeps what was read. */
  readonly cancel: () => void;
  /** Forgets what was read and reads anew. */
  readonly restart: () => void;
}

/** What is already known of the history, read to its end. */
export interface KnownHistory {
  readonly events: readonly ExportEvent[];
  readonly readAt: number;
}

interface Options {
  readonly now: () => number;
  /** Taken in place of reading. */
  readonly known?: KnownHistory | null;
  /** Told when a history was read to its end. */
  readonly onComplete?: (history: KnownHistory) => void;
  /** How many events are read with one request: 1 to 10,000. */
  readonly limit?: number;
}

const beginning = (readAt: number): HistoryState => ({
  phase: 'reading',
  events: [],
  total: null,
  problem: null,
  readAt,
});

/** A reading that is about to begin with `resume`, or is complete where the history is known already. */
export function createHistoryReading({ now, known, onComplete, ...paging }: Options): HistoryReading {
  let state: HistoryState = known
    ? { ...beginning(known.readAt), ...known, phase: 'complete' }
    : beginning(now());
  let begun: EventsRead | null = null;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const change = (part: Partial<HistoryState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const count = async (run: AbortController): Promise<void> => {
    const answer = await countEvents({ now: state.readAt, signal: run.signal });
    // Without a number, progress is told without one.
    if (answer.ok && run === running) change({ total: answer.value });
  };
  const readOn = async (run: AbortController): Promise<void> => {
    const onPage = (read: EventsRead): void => {
      if (run !== running) return;
      begun = read;
      change({ events: [...read.events.values()] });
      if (state.total === null) void count(run);
    };
    const { signal } = run;
    const result = await queryEvents({ ...paging, now: state.readAt, signal, told: signal, onPage, begun });
    if (run !== running) return;
    running = null;
    if (!result.ok) return change({ phase: 'failed', problem: result.error });
    change({ phase: 'complete', events: result.value });
    onComplete?.({ events: result.value, readAt: state.readAt });
  };
  const resume = (): void => {
    if (running || state.phase === 'complete') return;
    running = new AbortController();
    change({ phase: 'reading', problem: null, ...(begun ? {} : { readAt: now() }) });
    void readOn(running);
  };
  const stop = (): void => {
    running?.abort();
    running = null;
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume,
    cancel() {
      if (!running) return;
      stop();
      change({ phase: 'cancelled' });
    },
    restart() {
      stop();
      begun = null;
      change(beginning(now()));
      resume();
    },
  };
}
