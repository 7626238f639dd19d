/** The remote operation on the domains of a Microsoft 365 directory. */
import * as v from 'valibot';
import type { DirectoryId } from '../domain/directory';
import { domainPageSize, domainPaths, WireDomainPage } from './contractDomains';
import { brokenContract } from './errors';
import { send } from './http';
import { failed, type Result } from './result';

type Page = WireDomainPage['domains'];

const nameOf = (item: Page[number]): string =>
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

/** Whether another page has to be asked for. An empty page is the end, whatever the total promises. */
function isMore(read: number, received: number, totalCount: WireDomainPage['totalCount']): boolean {
  if (received === 0) return false;
  const total = v.safeParse(
    v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer()),
    totalCount,
  );
  return total.success ? read < total.output : received >= domainPageSize;
}

/** Every domain name of a directory, in the server's order, each once (API v2 `/office365s/{id}/domains`). */
export async function listDomains(id: DirectoryId, signal?: AbortSignal): Promise<Result<readonly string[]>> {
  const names = new Set<string>();
  for (let read = 0; ;) {
    const page = await readPage(id, read, signal);
    if (!page.ok) return page;
    const { domains, totalCount } = page.value;
    const before = names.size;
    for (const name of domains.map(nameOf)) if (name !== '') names.add(name);
    read += domains.length;
    if (!isMore(read, domains.length, totalCount)) return { ok: true, value: [...names] };
    if (names.size === before) return failed(brokenContract('the list repeats its pages'));
  }
}
