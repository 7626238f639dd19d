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

/** How far a list is read. Changed by `readList` and `readWhole` alone. */
export interface Paging {
  open: Range[];
  /** How many items came in this reading, whether or not they were known. */
  received: number;
  /** How many of the items received were different ones. */
  found: number;
  /** How many items there are; null while that is not known. */
  total: number | null;
  done: boolean;
  /** It is read a second time. */
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
function rewind(paging: Paging): void {
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

const repeats = (): Result<never> => failed(brokenContract('the list repeats its pages'));

/**
 * Whether a server gives the same items for ever. One page with nothing new does not say so: where somebody comes first
 * in the list meanwhile, all others move down, and the next page begins with whom the last one ended with. Nothing new
 * where every item came twice already does.
 */
const isRepeated = ({ received, found }: Paging, page: Page): boolean =>
  page.received > 0 && page.fresh === 0 && received + page.received > 2 * found;

async function readRange(paging: Paging, range: Range, takePage: TakePage): Promise<Result<null>> {
  const page = await takePage(range.from);
  if (!page.ok) {
    paging.open.unshift(range);
    return page;
  }
  const { received, fresh, total, enough } = page.value;
  if (!enough && isRepeated(paging, page.value)) {
    paging.open.unshift(range);
    return repeats();
  }
  paging.received += received;
  paging.found += fresh;
  paging.total = total ?? paging.total;
  if (enough) paging.open = [];
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

const isShort = ({ found, total }: Paging): boolean => found < (total ?? 0);

/**
 * Reads on to the end, and then once more where fewer were found than there are: some may have fallen between two
 * pages. Where the list is short even then, items that came twice stand in the place of others, so it is refused, and
 * read anew when asked to go on. Where none did, the server counts more than it lists, and that has to do.
 */
export async function readWhole(paging: Paging, takePage: TakePage): Promise<Result<null>> {
  const first = await readList(paging, takePage);
  if (!first.ok || !isShort(paging)) return first;
  if (!paging.again) {
    rewind(paging);
    return readWhole(paging, takePage);
  }
  if (paging.received <= paging.found) return first;
  rewind(paging);
  return repeats();
}
