import { maxPageSize, headers } from './contract';
import { type ReadPage, skipOfNextLink, totalCount } from './lists';
import { newPaging, readWhole } from './preview/paging';
import { mapResult, type Result } from './result';

/** All items of a v2 list that may be long, several pages at a time; each id once, in no promised order. */
export async function readAllAtOnce<T extends { readonly id: string }>(
  readPage: ReadPage<T>,
): Promise<Result<readonly T[]>> {
  const items = new Map<string, T>();
  const read = await readWhole(newPaging(), async (skip) => {
    const page = await readPage({ skip, limit: maxPageSize });
    if (!page.ok) return page;
    const before = items.size;
    for (const item of page.value) items.set(item.id, item);
    const linked = skipOfNextLink(page.headers.get(headers.link)) !== null;
    const value = {
      received: page.value.length,
      fresh: items.size - before,
      total: totalCount(page.headers),
      linked,
    };
    return { ok: true, value };
  });
  return mapResult(read, () => [...items.values()]);
}
