/**
 * Reads a long list by page numbers, several pages at a time, and goes on where it stopped. How many items there are
 * is known after the first page, or not at all; then one page follows another until one is not full. A page that is
 * shorter than asked for is completed, since a server may give fewer items than the hundred it is asked for.
 */
import { maxPageSize } from '../contract';
import { brokenContract } from '../errors';
import { failed, type Result } from '../result';
import type { PageTaken } from './protocol';

/** A part of the list that is still to be read; `to` is null where the end is not known. */
interface Range {
  readonly from: number;
  readonly to: number | null;
}

/** How far a list is read. Changed by `readList` alone. */
export interface Paging {
  open: Range[];
  received: number;
  /** How many of the items received were different ones. */
  found: number;
  /** How many items there are; null while that is not known. */
  total: number | null;
  done: boolean;
  /** It is read a second time, so that pages may hold nothing new. */
  again: boolean;
}

/** A list of which nothing is read yet. */
export const newPaging = (): Paging => ({
  open: [{ from: 0, to: null }],
  received: 0,
  found: 0,
  total: null,
  done: false,
  again: false,
});

/** Has the list read from its beginning once more; what was found stays found. */
export function rewind(paging: Paging): void {
  paging.open = newPaging().open;
  paging.received = 0;
  paging.done = false;
  paging.again = true;
}

export interface Page extends PageTaken {
  /** The server says that there is a next page; without a word, a full page is the hint. */
  readonly linked?: boolean;
  /** What was looked for has been found, so the rest of the list is not needed. */
  readonly enough?: boolean;
}

/** Reads one page and takes it in; only a failure means that it has to be read again. */
export type TakePage = (skip: number) => Promise<Result<Page>>;

const pagesInFlight = 4;

/** What is left after a page at `from`: the rest of its own range, or, of a list whose end is now known, all pages. */
function rangesAfter({ from, to }: Range, { received, total, linked }: Page): Range[] {
  if (received === 0) return [];
  const next = from + received;
  if (to !== null) return next < to ? [{ from: next, to }] : [];
  if (total === null) return linked || received >= maxPageSize ? [{ from: next, to: null }] : [];
  const ranges: Range[] = [];
  for (let at = next; at < total; at += received)
    ranges.push({ from: at, to: Math.min(at + received, total) });
  return ranges;
}

async function readRange(paging: Paging, range: Range, takePage: TakePage): Promise<Result<null>> {
  const page = await takePage(range.from);
  if (!page.ok) {
    paging.open.unshift(range);
    return page;
  }
  const { received, fresh, total, enough } = page.value;
  paging.received += received;
  paging.found += fresh;
  paging.total = total ?? paging.total;
  if (enough) paging.open = [];
  else if (received > 0 && fresh === 0 && !paging.again)
    return failed(brokenContract('the list repeats its pages'));
  else paging.open.unshift(...rangesAfter(range, page.value));
  return { ok: true, value: null };
}

/** Reads on to the end, or to the first failure; then the pages that were on their way are still taken in. */
export async function readList(paging: Paging, takePage: TakePage): Promise<Result<null>> {
  let result: Result<null> = { ok: true, value: null };
  const readOn = async (goOn: () => boolean): Promise<void> => {
    while (result.ok && goOn()) {
      const range = paging.open.shift();
      if (!range) return;
      const read = await readRange(paging, range, takePage);
      if (!read.ok) result = read;
    }
  };
  await readOn(() => paging.open[0]?.to === null);
  await Promise.all(Array.from({ length: pagesInFlight }, () => readOn(() => true)));
  paging.done = result.ok;
  return result;
}
