import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { EventQuery, type WireEvent } from '../contract';
import { fakeNetwork, json, type Reply, silent } from '../testSupport';
import { createHistoryReading } from './reading';

const network = fakeNetwork();
const now = () => Date.parse('2026-03-01T12:00:00Z');

const wire = (index: number): WireEvent => ({
  id: `e-${index}`,
  event_type: 'integrationattribute_include',
  timestamp: '2026-02-01T08:00:00Z',
});

/** A server of 25 events that counts them too. */
const server: Reply = async (request) => {
  if (request.url.endsWith('/count')) return json({ count: 25 });
  const query = v.parse(EventQuery, await request.json());
  const start = Number(query.search_after?.[0] ?? 0);
  const page = Array.from({ length: 25 }, (_, index) => wire(index)).slice(start, start + 10);
  return json(page, 200, { 'X-Search_after': `[${start + page.length},"x"]` });
};

const isCount = (request: Request) => request.url.endsWith('/count');
const after = async (request: Request) =>
  v.parse(EventQuery, await request.clone().json()).search_after?.[0] ?? null;

/** As `server`, but what comes after so many events is answered like this. */
const until =
  (position: number, reply: Reply): Reply =>
  async (request) =>
    !isCount(request) && (await after(request)) === position ? reply(request) : server(request);

const fails: Reply = () => json({ message: 'no' }, 500);

const reading = (more: Partial<Parameters<typeof createHistoryReading>[0]> = {}) =>
  createHistoryReading({ now, limit: 10, ...more });

const sizeOf = ({ state }: ReturnType<typeof reading>) => state().events.length;

describe('reading the history', () => {
  it('tells its progress, then that it is complete, with every event once', async () => {
    network.answer(server);
    const onComplete = vi.fn<(history: { events: readonly unknown[] }) => void>();
    const history = reading({ onComplete });
    const seen: string[] = [];
    history.subscribe(() => seen.push(`${history.state().phase} ${sizeOf(history)}`));
    expect(network.requests).toHaveLength(0);
    history.resume();
    await vi.waitFor(() => expect(history.state().phase).toBe('complete'));
    expect([...new Set(seen)]).toEqual(['reading 0', 'reading 10', 'reading 20', 'complete 25']);
    expect(onComplete).toHaveBeenCalledTimes(1);
    expect(onComplete.mock.calls[0]?.[0].events).toHaveLength(25);
  });

  it('counts once there is more than a page, and goes on without the number', async () => {
    network.answer(until(20, silent));
    const history = reading();
    history.resume();
    await vi.waitFor(() => expect(history.state().total).toBe(25));
    expect(network.requests.filter(isCount)).toHaveLength(1);

    network.answer((request) => (isCount(request) ? fails(request) : server(request)));
    history.restart();
    await vi.waitFor(() => expect(history.state().phase).toBe('complete'));
    expect(history.state()).toMatchObject({ total: null, problem: null });
  });

  it('keeps what was read when it is cancelled, and goes on from there', async () => {
    network.answer(until(10, silent));
    const history = reading();
    history.resume();
    await vi.waitFor(() => expect(sizeOf(history)).toBe(10));
    history.cancel();
    expect(history.state()).toMatchObject({ phase: 'cancelled', problem: null });
    expect(sizeOf(history)).toBe(10);

    network.requests.length = 0;
    network.answer(server);
    history.resume();
    await vi.waitFor(() => expect(history.state().phase).toBe('complete'));
    expect(sizeOf(history)).toBe(25);
    const [first] = network.requests;
    expect(first && (await after(first))).toBe(10);
  });

  it('keeps what was read when it fails, says why, and goes on from there', async () => {
    network.answer(until(20, fails));
    const history = reading();
    history.resume();
    await vi.waitFor(() => expect(history.state().phase).toBe('failed'));
    expect(history.state().problem).toMatchObject({ kind: 'server', status: 500 });
    expect(sizeOf(history)).toBe(20);

    network.answer(server);
    history.resume();
    await vi.waitFor(() => expect(history.state().phase).toBe('complete'));
    expect(history.state().problem).toBeNull();
    expect(sizeOf(history)).toBe(25);
  });

  it('takes a history that is known, and reads it anew only when asked to', async () => {
    network.answer(server);
    const history = reading({ known: { events: [], readAt: 5 } });
    history.resume();
    expect(history.state()).toMatchObject({ phase: 'complete', readAt: 5 });
    expect(network.requests).toHaveLength(0);
    history.restart();
    await vi.waitFor(() => expect(sizeOf(history)).toBe(25));
    expect(history.state().readAt).toBe(now());
  });
});
