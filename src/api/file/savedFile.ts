/** Opens a file that this console has saved. The file never leaves the browser. */
import * as v from 'valibot';

/** Why a file cannot be opened. */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** The browser cannot read the file at all. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-json' }
  /** JSON, but not of the kind that was asked for. */
  | { readonly kind: 'other-kind' }
  /** Saved by a later release of this console. */
  | { readonly kind: 'newer-version'; readonly version: number }
  /** Of the right kind, but not as this console writes it; `where` names the member. */
  | { readonly kind: 'malformed'; readonly where: string };

export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a kind of file is called, in which version it is written, and what stands in it. */
export interface SavedFileKind<T> {
  readonly kind: string;
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
}

/** A browser keeps the whole text in memory, several times over while it reads. */
export const mostMegabytes = 300;

const Head = v.looseObject({ kind: v.string(), version: v.pipe(v.number(), v.integer()) });

const refused = (problem: FileProblem) => ({ ok: false, problem }) as const;

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the text of a file says; never throws. */
export function readSavedText<T>(text: string, expected: SavedFileKind<T>): Opened<T> {
  const json = jsonIn(text);
  if (json === undefined) return refused({ kind: 'not-json' });
  const head = v.safeParse(Head, json);
  if (!head.success || head.output.kind !== expected.kind) return refused({ kind: 'other-kind' });
  const { version } = head.output;
  if (version > expected.version) return refused({ kind: 'newer-version', version });
  const content = v.safeParse(expected.schema, json, { abortEarly: true });
  if (content.success) return { ok: true, value: content.output };
  return refused({ kind: 'malformed', where: v.getDotPath(content.issues[0]) ?? 'the whole file' });
}

/** What a chosen file says; never rejects. */
export async function openSavedFile<T>(file: File, expected: SavedFileKind<T>): Promise<Opened<T>> {
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > mostMegabytes) return refused({ kind: 'too-large', megabytes });
  const text = await file.text().catch(() => null);
  return text === null ? refused({ kind: 'unreadable' }) : readSavedText(text, expected);
}
