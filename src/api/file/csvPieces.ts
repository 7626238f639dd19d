/** Reads CSV piece by piece, so that a large file neither fills the memory with rows nor holds up the worker. */
import Papa from 'papaparse';
import type { Explanation } from '../explain';
import { nextTurn } from '../turns';

/** About this many characters are read at a time; then others may have their turn. */
const pieceLength = 1_000_000;

/** Rows, what was wrong with them, and how far the text is read. */
export type Piece = Papa.ParseResult<string[]>;

/** Calls `take` with one piece after another until the end, or until it gives a reason to stop, which is given. */
export function readPieces(
  text: string,
  delimiter: string,
  take: (piece: Piece) => Explanation | null,
): Promise<Explanation | null> {
  return new Promise((resolve) => {
    let reason: Explanation | null = null;
    Papa.parse<string[]>(text, {
      delimiter,
      skipEmptyLines: 'greedy',
      chunkSize: pieceLength,
      chunk: (piece: Piece, parser: Papa.Parser) => {
        reason = take(piece);
        if (reason) return parser.abort();
        parser.pause();
        void nextTurn().then(() => parser.resume());
      },
      complete: () => resolve(reason),
    });
  });
}
