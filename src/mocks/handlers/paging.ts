import { HttpResponse, type JsonBodyType } from 'msw';
import * as v from 'valibot';
import { defaultPageSize, headers, maxPageSize } from '../../api/contract';
import { setupOf } from '../setups';
import { type Call, parsed } from './call';

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'must be a whole number'), v.transform(Number));

const Limit = v.pipe(
  wholeNumber,
  v.minValue(1, 'must be at least 1'),
  v.maxValue(maxPageSize, `must be at most ${maxPageSize}`),
);

/**
 * The page that the query string asks for. What happens with a limit above the maximum is not documented; it is refused here, so that it is
 * noticed.
 */
export function pageAsked({ url }: Call, usualLimit = defaultPageSize) {
  const limit = url.searchParams.get('limit') ?? String(usualLimit);
  const skip = url.searchParams.get('skip') ?? '0';
  return { limit: parsed(Limit, limit, 'limit'), skip: parsed(wholeNumber, skip, 'skip') };
}

function pageHeaders(call: Call, skip: number, limit: number, total: number): Record<string, string> {
  const { paging } = setupOf(call.store.record().scenario);
  if (paging === 'total') return { [headers.totalCount]: String(total) };
  if (paging === 'bare' || skip + limit >= total) return {};
  const next = new URL(call.url);
  next.searchParams.set('limit', String(limit));
  next.searchParams.set('skip', String(skip + limit));
  return { [headers.link]: `<${next.href}>; rel="next"` };
}

/** The page of a list that the request asks for, with the signs of more that the scenario gives. */
export function pageAnswer<Item>(
  call: Call,
  items: readonly Item[],
  wire: (item: Item) => JsonBodyType,
): Response {
  const { limit, skip } = pageAsked(call);
  const page = items.slice(skip, skip + limit).map(wire);
  return HttpResponse.json(page, { headers: pageHeaders(call, skip, limit, items.length) });
}
