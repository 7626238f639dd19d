import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EventQuery, type WireEvent } from './contract';
import { countEvents, queryEvents } from './events';
import { fakeNetwork, json, type Reply } from './testSupport';

const network = fakeNetwork();
const now = Date.parse('2026-03-01T12:00:00Z');
const base: WireEvent = { event_type: 'integrationattribute_include', timestamp: '2026-02-01T08:00:00Z' };

/** A server that holds these events and answers a page of them with its `search_after`, as documented also at the end. */
const serverOf =
  (events: readonly WireEvent[]): Reply =>
  async (request) => {
    const query = v.parse(EventQuery, await request.json());
    const start = Number(query.search_after?.[0] ?? 0);
    const page = events.slice(start, start + Number(query.limit));
    const headers = {
      'X-Result-Count': String(page.length),
      'X-Search_after': `[${start + page.length},"x"]`,
    };
    return json(page, 200, headers);
  };

const manyEvents = (count: number): readonly WireEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...base, id: `e-${index}` }));

describe('querying events', () => {
  it('asks for both types in the last 90 days, newest first', async () => {
    network.answer(serverOf([]));
    expect(await queryEvents({ now })).toEqual({ ok: true, value: [] });
    const [request] = network.requests;
    expect(request?.url).toBe('https://console.example/insights/directory/v1/events');
    expect(await request?.json()).toEqual({
      service: ['directory'],
      start_time: '2025-12-01T12:00:00.000Z',
      search_term: {
        and: [{ event_type: ['integrationattribute_include', 'integrationattribute_exclude'] }],
      },
      sort: 'DESC',
      limit: 1000,
    });
  });

  it.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [25, 3],
  ])('reads %i events, ten at a time, with %i requests', async (count, requests) => {
    network.answer(serverOf(manyEvents(count)));
    const result = await queryEvents({ now, limit: 10 });
    expect(result.ok && result.value.map((event) => event.id)).toEqual(
      manyEvents(count).map((event) => event.id),
    );
    expect(network.requests).toHaveLength(requests);
  });

  it('keeps events apart that have no id', async () => {
    network.answer(() => json([base, base]));
    const result = await queryEvents({ now });
    expect(result.ok && new Set(result.value.map((event) => event.id)).size).toBe(2);
  });

  it('leaves out what other event types a server sends', async () => {
    network.answer(() => json([base, { ...base, event_type: 'user_update' }]));
    const result = await queryEvents({ now });
    expect(result.ok && result.value).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['does not say where to read on', {}],
    ['answers the same page again', { 'X-Search_after': '[1,"x"]' }],
    ['says it unreadably', { 'X-Search_after': 'next' }],
  ])('does not pass off a part for the whole when a full page %s', async (_name, headers) => {
    network.answer(() => json(manyEvents(5), 200, headers));
    expect(await queryEvents({ now, limit: 5 })).toMatchObject({
      ok: false,
      error: { kind: 'broken-contract', where: 'X-Search_after' },
    });
  });

  it.each([
    { changes: { user_city: { from: 'exclude', to: 'export' } } },
    { changes: ['user_city'] },
    { resource: 'office_365' },
    { resource: { id: 7 }, association: [], id: 12, initiated_by: [null] },
  ])('keeps an event of another shape as it was sent, and the others: %j', async (parts) => {
    const odd = { ...base, ...parts };
    network.answer(() => json([{ ...base, id: 'a' }, odd, { ...base, id: 'b' }]));
    const result = await queryEvents({ now });
    expect(result).toMatchObject({ ok: true, value: [{ id: 'a' }, { raw: expect.anything() }, { id: 'b' }] });
    expect(result.ok && result.value[1]?.raw).toEqual(odd);
  });

  it.each([
    [{ timestamp: base.timestamp }, '0.event_type'],
    [{ ...base, timestamp: 7 }, '0.timestamp'],
    [[], '0.event_type'],
  ])('refuses %j, which is no event', async (sent, where) => {
    network.answer(() => json([sent]));
    expect(await queryEvents({ now })).toMatchObject({ ok: false, error: { where } });
  });

  it('refuses a time that cannot be placed', async () => {
    network.answer(() => json([{ ...base, timestamp: 'yesterday' }]));
    expect(await queryEvents({ now })).toMatchObject({ ok: false, error: { where: '0.timestamp' } });
  });

  it('counts', async () => {
    network.answer(() => json({ count: 17 }));
    expect(await countEvents({ now })).toEqual({ ok: true, value: 17 });
    expect(network.requests[0]?.url).toMatch(/\/events\/count$/);
  });
});
