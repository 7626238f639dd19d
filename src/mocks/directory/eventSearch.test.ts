import { describe, expect, it } from 'vitest';
import type { EventQuery, WireEvent } from '../../api/contract';
import { eventPage, eventsFound } from './eventSearch';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23);

const event = (number: number, daysAgo: number, type: string, directory: string): WireEvent => ({
  id: `event-${number}`,
  event_type: type,
  timestamp: new Date(now - daysAgo * day).toISOString(),
  resource: { id: directory, type: 'office_365', name: 'Oakmere 365' },
  changes: [{ field: 'user_city', from: 'exclude', to: 'export' }],
});

const include = 'integrationattribute_include';
const exclude = 'integrationattribute_exclude';
const events = [
  event(1, 95, include, 'a'),
  event(2, 20, include, 'a'),
  event(3, 10, exclude, 'a'),
  event(4, 10, include, 'b'),
  event(5, 1, 'user_update', 'a'),
];

const query = (more: Partial<EventQuery>): EventQuery => ({
  service: ['directory'],
  start_time: new Date(now - 365 * day).toISOString(),
  ...more,
});

const numbers = (found: readonly WireEvent[]) => found.map(({ id }) => Number(id?.slice(6)));

const searches: readonly (readonly [string, Partial<EventQuery>, readonly number[]])[] = [
  ['nothing older than ninety days', {}, [2, 3, 4, 5]],
  ['everything for the service "all"', { service: ['all'] }, [2, 3, 4, 5]],
  ['nothing of another service', { service: ['ldap'] }, []],
  ['from the start', { start_time: new Date(now - 10 * day).toISOString() }, [3, 4, 5]],
  ['up to the end', { end_time: new Date(now - 10 * day).toISOString() }, [2, 3, 4]],
  ['any of several values', { search_term: { and: [{ event_type: [include, exclude] }] } }, [2, 3, 4]],
  ['all conditions', { search_term: { and: [{ event_type: include }, { 'resource.id': 'a' }] } }, [2]],
  [
    'all conditions of one object',
    { search_term: { and: { event_type: include, 'resource.id': 'b' } } },
    [4],
  ],
  [
    'one condition at least',
    { search_term: { or: [{ event_type: exclude }, { 'resource.id': 'b' }] } },
    [3, 4],
  ],
  ['no condition', { search_term: { not: [{ event_type: [include, exclude] }] } }, [5]],
  ['values kept in lower case', { search_term: { and: [{ 'resource.name': 'oakmere 365' }] } }, [2, 3, 4, 5]],
  ['nothing for a value with capitals', { search_term: { and: [{ 'resource.name': 'Oakmere 365' }] } }, []],
  [
    'nothing in members that cannot be searched',
    { search_term: { and: [{ 'changes.field': 'user_city' }] } },
    [],
  ],
];

describe('searching events', () => {
  it.each(searches)('finds %s', (_name, more, wanted) => {
    expect(numbers(eventsFound(events, query(more), now))).toEqual(wanted);
  });
});

describe('pages of events', () => {
  const found = eventsFound(events, query({}), now);

  it.each([
    ['ASC', [2, 3, 4, 5]],
    ['desc', [5, 4, 3, 2]],
    ['nonsense', [2, 3, 4, 5]],
  ])('sorts %s', (sort, wanted) => {
    expect(numbers(eventPage(found, query({ sort }), 10).events)).toEqual(wanted);
  });

  it.each([
    ['ASC', [2, 3, 4, 5]],
    ['DESC', [5, 4, 3, 2]],
  ])('reads to the end, each event once, %s', (sort, wanted) => {
    const seen: number[] = [];
    let searchAfter: readonly [number, string] | null = null;
    for (let page = 0; page < 10; page += 1) {
      const asked: EventQuery = query({ sort, ...(searchAfter ? { search_after: [...searchAfter] } : {}) });
      const answer = eventPage(found, asked, 1);
      if (answer.events.length === 0) break;
      seen.push(...numbers(answer.events));
      searchAfter = answer.searchAfter;
    }
    expect(seen).toEqual(wanted);
  });
});
