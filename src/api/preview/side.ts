import type { Explanation } from '../explain';
import type { Progress, SourceState } from './state';
import type { Summary } from './settle';

/** One of the two sides that a preview reads. */
export interface Side {
  /**
   * Reads on from where it stopped, to the end. Null when all is read; else why not. After the signal has aborted, the
   * reason means nothing. Rejects only where the worker fails.
   */
  readonly read: (signal: AbortSignal) => Promise<Explanation | null>;
  /** Users as the screen counts them. */
  readonly progress: () => Progress;
  /** Pieces of work, for telling how long it still takes; `expected` is null while that cannot be told. */
  readonly work: () => Progress;
}

/** The side that the administrator chooses. */
export interface MicrosoftSide extends Side {
  /** What is known of the source by now. */
  readonly describe: () => SourceState;
  /** Is told the numbers of the worker, which alone knows how far a file is read. */
  readonly look: (summary: Summary) => void;
}
