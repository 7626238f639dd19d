/** Reads CSV piece by piece, so that a large file neither fills the memory with rows nor holds up the worker. */
import Papa from 'papaparse';
import type { Explanation } from '../explain';
import { nextTurn } from '../turns';

/** About this many characters are read at a time; then others may have their turn. */
const pieceLength = 1_000_000;

/** Rows, what was wrong with them, and how far the text is read. */
export type Piece = Papa.ParseResult<string[]>;

const newlines = ['\r\n', '\n', '\r'] as const;

/** The first line break, which ends the header. A piece may end within one, so that it cannot be told from the piece. */
function newlineOf(text: string): (typeof newlines)[number] {
  const [first] = /\r\n|\n|\r/.exec(text) ?? [];
  return newlines.find((newline) => newline === first) ?? '\n';
}

/** What was wrong with the rows of a piece. Of a row that goes on in the next piece nothing can be said before then. */
function errorsOf({ errors, meta }: Piece, begun: number, length: number): Papa.ParseError[] {
  if (meta.cursor >= length) return errors;
  return errors.filter(({ index }) => index === undefined || begun + index < meta.cursor);
}

/** Calls `take` with one piece after another until the end, or until it gives a reason to stop, which is given. */
export function readPieces(
  text: string,
  delimiter: string,
  take: (piece: Piece) => Explanation | null,
): Promise<Explanation | null> {
  return new Promise((resolve) => {
    let reason: Explanation | null = null;
    let begun = 0;
    Papa.parse<string[]>(text, {
      delimiter,
      newline: newlineOf(text),
      chunkSize: pieceLength,
      chunk: (piece: Piece, parser: Papa.Parser) => {
        const errors = errorsOf(piece, begun, text.length);
        begun = piece.meta.cursor;
        reason = take({ ...piece, errors });
        if (reason) return parser.abort();
        parser.pause();
        void nextTurn().then(() => parser.resume());
      },
      complete: () => resolve(reason),
    });
  });
}
