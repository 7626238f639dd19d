import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { EventCount, SearchAfter, WireError, WireEvent, eventTypes, paths } from '../../api/contract';
import { seedFacts } from '../scenarios';
import { ask, create, directoryId, testNow, testWorld } from '../testing/client';

const day = 86_400_000;
const start_time = new Date(testNow - 90 * day).toISOString();
const query = { service: ['directory'], start_time };

describe('Directory Insights over the wire', () => {
  it('tells at once who switched a rule on, where, and from what to what', async () => {
    const world = testWorld('healthy');
    await create(world, 'user_department');
    const search_term = { and: [{ event_type: [...eventTypes] }, { 'resource.id': directoryId }] };
    const body = { ...query, search_term, sort: 'DESC', limit: 1 };
    const response = await ask(world, paths.events, { method: 'POST', body });
    const [event] = v.parse(v.array(WireEvent), await response.json());
    expect(event).toMatchObject({
      event_type: 'integrationattribute_include',
      timestamp: new Date(testNow).toISOString(),
      initiated_by: { email: seedFacts.administrator },
      resource: { id: directoryId, name: seedFacts.microsoft.name },
      changes: [{ field: 'user_department', from: 'exclude', to: 'export' }],
    });
  });

  it('pages by search_after, and says how many there were, of how many, and which request it was', async () => {
    const world = testWorld('healthy');
    const first = await ask(world, paths.events, { method: 'POST', body: { ...query, limit: 3 } });
    const { headers } = first;
    expect([headers.get('X-Result-Count'), headers.get('X-Limit')]).toEqual(['3', '3']);
    expect(headers.get('X-Request-Id')).toBeTruthy();
    const search_after = v.parse(SearchAfter, JSON.parse(headers.get('X-Search_after') ?? 'null'));
    const rest = await ask(world, paths.events, {
      method: 'POST',
      body: { ...query, limit: 3, search_after },
    });
    const pages = [await first.json(), await rest.json()];
    const seen = pages.flatMap((page) => v.parse(v.array(WireEvent), page));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(6);
    expect(rest.headers.get('X-Search_after')).toBeTruthy();
  });

  it.each([
    [{ limit: 'x' }, 1000],
    [{ limit: 0 }, 1000],
    [{ limit: 10_001 }, 1000],
    [{ limit: null, sort: null }, 1000],
    [{ limit: 2, sort: 5 }, 2],
    [{ sort: ['DESC'] }, 1000],
    [{ fields: ['shoe_size', 'timestamp'] }, 1000],
  ])('takes %j, nonsense as the default', async (more, limit) => {
    const world = testWorld('healthy');
    const answers = await Promise.all(
      [{ limit }, more].map((part) =>
        ask(world, paths.events, { method: 'POST', body: { ...query, ...part } }),
      ),
    );
    expect(answers.map(({ status, headers }) => [status, headers.get('X-Limit')])).toEqual(
      Array.from({ length: 2 }, () => [200, String(limit)]),
    );
    const [plain, odd] = await Promise.all(answers.map((answer) => answer.json()));
    expect(odd).toEqual(plain);
  });

  it('counts', async () => {
    const response = await ask(testWorld('healthy'), paths.eventCount, { method: 'POST', body: query });
    expect(v.parse(EventCount, await response.json())).toEqual({ count: 6 });
  });

  it.each([
    ['no service', { start_time }, 'service'],
    ['no start', { service: ['directory'] }, 'start_time'],
    ['an unknown service', { ...query, service: ['coffee'] }, 'service'],
    ['a start in the future', { ...query, start_time: new Date(testNow + day).toISOString() }, 'start_time'],
    ['an end before the start', { ...query, end_time: '2020-01-01T00:00:00Z' }, 'end_time'],
    ['no field', { ...query, fields: [] }, 'fields'],
    ['no known field', { ...query, fields: ['shoe_size'] }, 'fields'],
  ])('refuses %s', async (_name, body, field) => {
    const response = await ask(testWorld('healthy'), paths.events, { method: 'POST', body });
    const error = v.parse(WireError, await response.json());
    expect(response.status).toBe(400);
    expect(error.details?.[0]?.fieldViolationsList?.[0]?.field).toBe(field);
  });
});
