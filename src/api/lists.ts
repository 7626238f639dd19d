/**
 * Reads a v2 list to its end. v2 lists are bare arrays of ten items unless asked for more, never more than a hundred.
 * Which signal tells of a next page differs by route and is not documented: `Link` with rel="next", `X-Total-Count`,
 * or nothing, so that a full page is the only hint. All three are read.
 */
import { headers, maxPageSize } from './contract';
import { brokenContract } from './errors';
import { type Answer, failed, type Result } from './result';

/** One page of a list, from `skip` on. */
export type ReadPage<T> = (page: { skip: number; limit: number }) => Promise<Answer<readonly T[]>>;

/** The whole number of items as the answer's headers tell it; null where they do not. */
export function totalCount(answer: Headers): number | null {
  const text = answer.get(headers.totalCount);
  return text !== null && /^\d+$/.test(text.trim()) ? Number(text) : null;
}

/**
 * Where the page after this one starts, by `Link` with rel="next" (RFC 8288); null without one. Only the number is
 * taken: the address itself belongs to the server behind the proxy and is never followed.
 */
export function skipOfNextLink(link: string | null): number | null {
  const next = /<([^>]*)>[^<]*;\s*rel="?next"?/i.exec(link ?? '')?.[1];
  const skip = /[?&]skip=(\d+)/.exec(next ?? '')?.[1];
  return skip === undefined ? null : Number(skip);
}

/** Where to read on; null at the end. An empty page is the end, whatever the headers promise. */
function nextSkip(skip: number, received: number, answer: Headers): number | null {
  if (received === 0) return null;
  const linked = skipOfNextLink(answer.get(headers.link));
  if (linked !== null) return linked;
  const total = totalCount(answer);
  const more = total === null ? received >= maxPageSize : skip + received < total;
  return more ? skip + received : null;
}

/**
 * All items of a list, each id once: a list that changes while it is read may show an item twice. Ends with a broken
 * contract where the server does not move on, since a part of a list must not pass for the whole.
 */
export async function readAll<T extends { readonly id: string }>(
  readPage: ReadPage<T>,
): Promise<Result<readonly T[]>> {
  const items = new Map<string, T>();
  for (let skip = 0; ;) {
    const page = await readPage({ skip, limit: maxPageSize });
    if (!page.ok) return page;
    const before = items.size;
    for (const item of page.value) items.set(item.id, item);
    const next = nextSkip(skip, page.value.length, page.headers);
    if (next === null) return { ok: true, value: [...items.values()] };
    if (next <= skip || items.size === before) return failed(brokenContract('the list repeats its pages'));
    skip = next;
  }
}
