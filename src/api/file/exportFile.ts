/**
 * Reads an export file of Microsoft: Entra admin center "Download users", or Microsoft 365 admin center "Export
 * users". Knows no page, so a worker can do it; nothing leaves the browser.
 */
import Papa from 'papaparse';
import type { SwitchableId } from '../../domain/attribute';
import type { Account } from '../../domain/preview/account';
import { accountIn } from './accountRow';
import type { Explanation } from '../explain';
import { readPieces } from './csvPieces';
import { type Field, type FileKind, type Header, readHeader } from './columns';
import { readText, refused, type Refused } from './fileText';
import { refusals } from './refusals';

/** What a file is, and what it cannot tell. */
export interface FileFacts {
  readonly kind: FileKind;
  readonly lacks: readonly SwitchableId[];
  readonly unknownColumns: readonly string[];
}

/** Some of the accounts in a file, in its order. */
export interface FilePart {
  readonly facts: FileFacts;
  readonly accounts: readonly Account[];
  /** How much of the file has been read with this part: above 0, up to 1. */
  readonly share: number;
}

export type FileReading = { readonly ok: true; readonly facts: FileFacts } | Refused;

export interface FileOptions {
  readonly onPart: (part: FilePart) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Empty lines, and a line with which spreadsheets may name the delimiter. */
const beforeHeader = /^[\r\n]*(sep=.[\r\n]+)?/i;

const delimiters = [',', ';', '\t'];

interface Start {
  readonly delimiter: string;
  readonly header: Header;
}

/** The header under the delimiter that splits it into the most cells, or why it is not one of these files'. */
function startOf(text: string): Start | Explanation {
  const beginning = text.slice(0, 65_536);
  const readings = delimiters.map((delimiter) => ({
    delimiter,
    cells: Papa.parse<string[]>(beginning, { delimiter, preview: 1 }).data[0] ?? [],
  }));
  const { delimiter, cells } = readings.reduce((most, next) =>
    next.cells.length > most.cells.length ? next : most,
  );
  const header = readHeader(cells);
  if (!header.columns.has('userPrincipalName')) return refusals.noUserColumn(cells);
  const told = [...header.columns.keys()].filter((field) => !identifying.has(field));
  return told.length === 0 ? refusals.noAttributeColumn : { delimiter, header };
}

const identifying: ReadonlySet<Field> = new Set(['id', 'userPrincipalName', 'mail', 'onPremises']);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** `first`: the number of the first of these rows, as a spreadsheet counts them. Blank rows are left out. */
function accountsIn(rows: readonly string[][], header: Header, first: number): Account[] | Explanation {
  const accounts: Account[] = [];
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    if (row.slice(header.width).some((cell) => cell.trim() !== ''))
      return refusals.tooManyCells(first + index);
    const account = accountIn(row, header.columns);
    if (!account) return refusals.noUser(first + index);
    accounts.push(account);
  }
  return accounts;
}

/** Whether a row is open at the end of the text: no line break follows it. */
const endsInRow = (text: string): boolean => !/[\r\n]/.test(text.slice(text.trimEnd().length));

/** What comes before the header, and the text from there. */
function withoutPreamble(text: string): readonly [before: string, rest: string] {
  const [before = ''] = beforeHeader.exec(text) ?? [];
  return [before, text.slice(before.length)];
}

/**
 * Reads a file and hands over its accounts part by part. Ends with what the file is, or with why it is refused: then
 * nothing of it may be used, the parts before included.
 */
export async function readExportFile(file: Blob, { onPart, signal }: FileOptions): Promise<FileReading> {
  const read = await readText(file);
  if (!read.ok) return read;
  const [before, text] = withoutPreamble(read.text);
  const start = startOf(text);
  if ('title' in start) return refused(start);
  const { delimiter, header } = start;
  const { kind, lacks, unknownColumns } = header;
  const facts: FileFacts = { kind, lacks, unknownColumns };
  let rowsRead = 0;
  let users = 0;
  const rowsBefore = before.split(/\r\n|\r|\n/).length - 1;
  const reason = await readPieces(text, delimiter, ({ data, errors, meta }) => {
    if (signal?.aborted) return refusals.stopped;
    if (errors.some(({ type }) => type === 'Quotes')) return refusals.cutOff;
    const last = meta.cursor >= text.length ? data.at(-1) : undefined;
    if (last && last.length < header.width && endsInRow(text)) return refusals.cutOff;
    const rows = rowsRead === 0 ? data.slice(1) : data;
    const accounts = accountsIn(rows, header, rowsBefore + Math.max(rowsRead, 1) + 1);
    if ('title' in accounts) return accounts;
    rowsRead += data.length;
    users += accounts.length;
    onPart({ facts, accounts, share: Math.min(1, meta.cursor / text.length) });
    return null;
  });
  if (reason) return refused(reason);
  return users > 0 ? { ok: true, facts } : refused(refusals.noUsers);
}

/** As many users as are read while nobody notices. */
const smallFileBytes = 4 * 1024 * 1024;

/**
 * Why a file would be refused, as far as that can be told at once: of a large file by its beginning. Null where nothing
 * speaks against it.
 */
export async function refusalOf(file: Blob): Promise<Explanation | null> {
  if (file.size <= smallFileBytes) {
    const reading = await readExportFile(file, { onPart: () => undefined });
    return reading.ok ? null : reading.problem;
  }
  const read = await readText(file, smallFileBytes);
  if (!read.ok) return read.problem;
  const start = startOf(withoutPreamble(read.text)[1]);
  return 'title' in start ? start : null;
}
