/** For the tests of export files only. */
import type { Account } from '../../domain/preview/account';
import { type FilePart, type FileReading, readExportFile } from './exportFile';

export interface Read {
  readonly accounts: readonly Account[];
  readonly parts: readonly FilePart[];
  readonly reading: FileReading;
}

/** Reads a file to its end. */
export async function readFile(file: Blob, signal?: AbortSignal): Promise<Read> {
  const parts: FilePart[] = [];
  const reading = await readExportFile(file, { onPart: (part) => parts.push(part), signal });
  return { accounts: parts.flatMap((part) => part.accounts), parts, reading };
}

export const readText = (text: string): Promise<Read> => readFile(new Blob([text]));
