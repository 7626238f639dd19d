/** Reads a file as text, without taking it for what it is not. */
import type { Explanation } from '../explain';
import { largestFileBytes, refusals } from './refusals';

export interface Refused {
  readonly ok: false;
  readonly problem: Explanation;
}

export const refused = (problem: Explanation): Refused => ({ ok: false, problem });

/** UTF-16 is known by its mark alone; everything else has to be UTF-8, with its mark or without. */
const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';

/** Zip archives, which spreadsheets are, and other binary files have zero bytes near their beginning. */
const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 1024).includes(0);

/** `stream`: the bytes may end within a character. */
function decoded(bytes: Uint8Array, encoding: string, stream: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * The text of a file of at most 200 MB, without its byte order mark; else why it is refused.
 *
 * @param most how many bytes are read of it, from its beginning
 */
export async function readText(
  file: Blob,
  most = largestFileBytes,
): Promise<{ readonly ok: true; readonly text: string } | Refused> {
  if (file.size > largestFileBytes) return refused(refusals.tooLarge);
  const bytes = await bytesOf(file.size > most ? file.slice(0, most) : file);
  if (bytes === null) return refused(refusals.unreadable);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes)) return refused(refusals.notText);
  const text = decoded(bytes, encoding, file.size > most);
  if (text === null) return refused(refusals.notUtf8);
  return text.trim() === '' ? refused(refusals.empty) : { ok: true, text };
}
