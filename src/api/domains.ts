/** The remote operation on the domains of a Microsoft 365 directory. */
import * as v from 'valibot';
import type { DirectoryId } from '../domain/directory';
import { domainPageSize, domainPaths, WireDomainPage } from './contractDomains';
import { brokenContract } from './errors';
import { send } from './http';
import { failed, type Result } from './result';

type Item = NonNullable<WireDomainPage['domains']>[number];

const nameOf = (item: Item): string =>
  (typeof item === 'string' ? item : (item.domain ?? item.name ?? '')).trim();

const readPage = (id: DirectoryId, skip: number, signal?: AbortSignal) =>
  send({
    kind: 'read',
    method: 'GET',
    path: domainPaths.domains(id),
    query: { limit: domainPageSize, skip },
    schema: WireDomainPage,
    signal,
  });

/** The total; null where it is not told as a number. */
function totalIn({ totalCount }: WireDomainPage): number | null {
  const total = v.safeParse(
    v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer()),
    totalCount,
  );
  return total.success ? total.output : null;
}

/** Whether another page has to be asked for. An empty page is the end, whatever the total promises. */
const isMore = (read: number, received: number, total: number | null): boolean =>
  received > 0 && (total === null ? received >= domainPageSize : read < total);

/**
 * Every domain name of a directory, in the server's order, each once (API v2 `/office365s/{id}/domains`). A list whose
 * domains cannot be read is a broken contract: it is not known to be empty.
 */
export async function listDomains(id: DirectoryId, signal?: AbortSignal): Promise<Result<readonly string[]>> {
  const names = new Set<string>();
  for (let read = 0; ;) {
    const page = await readPage(id, read, signal);
    if (!page.ok) return page;
    const domains = (page.value.domains ?? []).map(nameOf);
    const total = totalIn(page.value);
    const before = names.size;
    read += domains.length;
    if (domains.includes('') || (read === 0 && (total ?? 0) > 0)) return failed(brokenContract('domains'));
    for (const name of domains) names.add(name);
    if (!isMore(read, domains.length, total)) return { ok: true, value: [...names] };
    if (names.size === before) return failed(brokenContract('the list repeats its pages'));
  }
}
