/** The remote operations on Directory Insights: who switched the export of an attribute, and when. */
import * as v from 'valibot';
import type { ExportEvent } from '../domain/history/event';
import { keptSince } from '../domain/history/retention';
import {
  defaultEventLimit,
  EventCount,
  type EventQuery,
  eventTypes,
  headers,
  paths,
  SearchAfter,
  SentEvent,
} from './contract';
import { brokenContract } from './errors';
import { toExportEvents } from './eventReading';
import { send } from './http';
import { failed, mapResult, type Result } from './result';

interface Options {
  /** The time from which the 90 days are counted back, in milliseconds since 1970. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  /** How many events are read with one request: 1 to 10,000. */
  readonly limit?: number;
}

/** Without an end: by a clock that is behind JumpCloud's, the newest events would fall out. */
const queryFrom = (now: number): EventQuery => ({
  service: ['directory'],
  start_time: new Date(keptSince(now)).toISOString(),
  search_term: { and: [{ event_type: [...eventTypes] }] },
});

/** Where to read on, from the header's JSON array; null where it is missing or unreadable. */
function readSearchAfter(answer: Headers): EventQuery['search_after'] | null {
  try {
    const result = v.safeParse(SearchAfter, JSON.parse(answer.get(headers.searchAfter) ?? 'null'));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

const isOurs = (event: SentEvent): boolean =>
  eventTypes.some((type) => type === event.event_type.toLowerCase());

/** The header comes even with the last page, so the number of events tells the end. */
function isLast(received: number, limit: number, answer: Headers): boolean {
  const told = Number(answer.get(headers.resultCount) ?? received);
  return received === 0 || (Number.isNaN(told) ? received : told) < limit;
}

/** What of a history was read, newest first and each once by its id, and where to read on. */
export interface EventsRead {
  readonly events: ReadonlyMap<string, ExportEvent>;
  readonly searchAfter: EventQuery['search_after'];
}

interface ReadingOptions extends Options {
  /** Told after every page but the last, so that reading can go on from there. */
  readonly onPage?: (read: EventsRead) => void;
  /** Where an earlier reading of the same time stopped. */
  readonly begun?: EventsRead | null;
  /** See `send`. */
  readonly told?: AbortSignal;
}

/**
 * The events of both types from the last 90 days, newest first, read to the end (`POST /events` with `search_after`).
 * Reading ends with a broken contract where a full page does not say where to read on.
 */
export async function queryEvents(options: ReadingOptions): Promise<Result<readonly ExportEvent[]>> {
  const { now, signal, told, limit = defaultEventLimit, onPage, begun } = options;
  const events = new Map(begun?.events);
  const query: EventQuery = { ...queryFrom(now), sort: 'DESC', limit };
  for (let position = begun?.searchAfter; ;) {
    const body = { ...query, ...(position && { search_after: position }) };
    const schema = v.array(SentEvent);
    const page = await send({ kind: 'read', method: 'POST', path: paths.events, body, schema, signal, told });
    if (!page.ok) return page;
    const before = events.size;
    for (const wire of page.value.filter(isOurs)) {
      for (const event of toExportEvents(wire, events.size)) events.set(event.id, event);
    }
    if (isLast(page.value.length, limit, page.headers)) return { ok: true, value: [...events.values()] };
    const searchAfter = readSearchAfter(page.headers);
    if (!searchAfter || events.size === before) return failed(brokenContract(headers.searchAfter));
    position = searchAfter;
    onPage?.({ events: new Map(events), searchAfter });
  }
}

/** How many such events there are (`POST /events/count`). */
export async function countEvents({ now, signal }: Options): Promise<Result<number>> {
  const body = queryFrom(now);
  const answer = await send({
    kind: 'read',
    method: 'POST',
    path: paths.eventCount,
    body,
    schema: EventCount,
    signal,
  });
  return mapResult(answer, ({ count }) => count);
}
