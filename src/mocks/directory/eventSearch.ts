/**
 * Searching Directory Insights as its API description says: conditions joined by and, or, not; dotted paths;
 * a list of values means any of them. Values are kept in lower case, so only lower-case conditions match.
 */
import type { EventQuery, WireEvent } from '../../api/contract';

const day = 86_400_000;
const retention = 90 * day;

/** Members that cannot be searched. */
const notSearchable: ReadonlySet<string> = new Set(['changes', 'useragent', 'system_timestamp']);

type Condition = Readonly<Record<string, string | readonly string[]>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function valueAt(event: unknown, path: string): unknown {
  let value = event;
  for (const member of path.split('.')) value = isObject(value) ? value[member] : undefined;
  return value;
}

function holds(event: WireEvent, condition: Condition): boolean {
  return Object.entries(condition).every(([path, wanted]) => {
    if (notSearchable.has(path.split('.')[0] ?? '')) return false;
    const value = valueAt(event, path);
    return typeof value === 'string' && [wanted].flat().includes(value.toLowerCase());
  });
}

function matches(event: WireEvent, term: EventQuery['search_term']): boolean {
  const hold = (condition: Condition) => holds(event, condition);
  if (term?.and && ![term.and].flat().every(hold)) return false;
  if (term?.or && ![term.or].flat().some(hold)) return false;
  return !(term?.not && [term.not].flat().some(hold));
}

const cursorOf = (event: WireEvent): [number, string] => [Date.parse(event.timestamp), event.id ?? ''];

function compareCursors([atA, idA]: [number, string], [atB, idB]: [number, string]): number {
  if (atA !== atB) return atA - atB;
  if (idA === idB) return 0;
  return idA < idB ? -1 : 1;
}

/** The events that a query is about, oldest first; `now` is in milliseconds since 1970. */
export function eventsFound(
  events: readonly WireEvent[],
  query: EventQuery,
  now: number,
): readonly WireEvent[] {
  if (!query.service.some((service) => service === 'directory' || service === 'all')) return [];
  const from = Math.max(Date.parse(query.start_time), now - retention);
  const to = query.end_time === undefined ? now : Date.parse(query.end_time);
  return events.filter((event) => {
    const at = Date.parse(event.timestamp);
    return at >= from && at <= to && matches(event, query.search_term);
  });
}

export interface EventPage {
  readonly events: readonly WireEvent[];
  /** Where the next page begins; it is given on the last page, too. */
  readonly searchAfter: readonly [number, string] | null;
}

const isCursor = (value: readonly unknown[] | undefined): value is [number, string] =>
  typeof value?.[0] === 'number' && typeof value[1] === 'string';

/** One page of the events found, in the order and from the place that the query asks for. */
export function eventPage(found: readonly WireEvent[], query: EventQuery, limit: number): EventPage {
  const direction = query.sort?.toUpperCase() === 'DESC' ? -1 : 1;
  const sorted = found.toSorted((a, b) => direction * compareCursors(cursorOf(a), cursorOf(b)));
  const after = query.search_after;
  const begun = isCursor(after)
    ? sorted.filter((event) => direction * compareCursors(cursorOf(event), after) > 0)
    : sorted;
  const skip = query.skip ?? 0;
  const events = begun.slice(skip, skip + limit);
  const last = events.at(-1);
  return { events, searchAfter: last ? cursorOf(last) : null };
}
