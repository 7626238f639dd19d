import { HttpResponse, http } from 'msw';
import { domainPageSize, type WireDomainPage } from '../../api/contractDomains';
import { type Call, directoryOf } from './call';
import { pageAsked } from './paging';
import type { Serve } from './serve';

/** The fields of an item are not documented; they are those of `defaultDomain` here. */
function listed(call: Call): Response {
  const all = directoryOf(call).domains;
  const { skip, limit } = pageAsked(call, domainPageSize);
  const domains = all.slice(skip, skip + limit).map(({ id, domain }) => ({ id, domain }));
  const page: WireDomainPage = { domains, totalCount: all.length };
  return HttpResponse.json(page);
}

/** The domains of a Microsoft 365 directory. */
export const domainHandlers = (serve: Serve) => [
  http.get('*/api/v2/office365s/:directoryId/domains', serve('domains.list', listed)),
];
