import { describe, expect, it } from 'vitest';
import { textOf } from '../body';
import { fakeClock, fakeNetwork, json, lost, silent } from '../testSupport';
import { createBodies } from './bodies';
import { byPage, byWorker } from './senders';
import { nearChannel } from './testServer';

const network = fakeNetwork();
const init = { method: 'GET', headers: new Headers({ 'x-api-key': 'k' }) };

const bodies = createBodies();
const senders = [
  ['the page', byPage],
  ['the worker', byWorker(nearChannel().ask)],
] as const;

describe.each(senders)('a read that %s sends', (_who, by) => {
  const send = (stop?: AbortSignal) => by('/api/things', init, stop, fakeClock());

  it('goes out with its headers, and comes back with those of the answer', async () => {
    network.answer(() => json([], 200, { 'X-Total-Count': '7' }));
    const exchanged = await send();
    expect(exchanged).toMatchObject({ kind: 'good', head: { status: 200 } });
    expect(exchanged.kind === 'good' && exchanged.head.headers.get('x-total-count')).toBe('7');
    expect(network.requests[0]?.headers.get('x-api-key')).toBe('k');
    expect(network.requests[0]).toMatchObject({ method: 'GET', cache: 'no-store', redirect: 'error' });
  });

  it('brings the words of a refusal', async () => {
    network.answer(() => json({ message: 'no' }, 429, { 'Retry-After': '3' }));
    const exchanged = await send();
    expect(exchanged).toMatchObject({ kind: 'refused', head: { status: 429 }, text: '{"message":"no"}' });
    expect(exchanged.kind === 'refused' && exchanged.head.headers.get('retry-after')).toBe('3');
  });

  it('tells a lost connection', async () => {
    network.answer(lost);
    expect(await send()).toMatchObject({ kind: 'unanswered', failed: { error: { kind: 'network' } } });
  });

  it('ends when it is stopped', async () => {
    network.answer(silent);
    const stop = new AbortController();
    const sent = send(stop.signal);
    stop.abort();
    expect(await sent).toMatchObject({ kind: 'unanswered', failed: { error: { kind: 'aborted' } } });
  });
});

describe('a body that the worker keeps', () => {
  it('is read once, and then kept no longer', async () => {
    network.answer(() => json({ a: 1 }));
    const returned = await bodies.send({ address: '/api/things', headers: [] });
    if (returned.kind !== 'good') throw new Error('not answered');
    expect(bodies.textOf(returned.body)).toBe('{"a":1}');
    expect(() => bodies.textOf(returned.body)).toThrow('taken in twice');
  });

  it('came with the page where the page sent', async () => {
    network.answer(() => json({ a: 1 }));
    const exchanged = await byPage('/api/things', init, undefined, fakeClock());
    if (exchanged.kind !== 'good' || !('bytes' in exchanged.body)) throw new Error('not answered');
    expect(textOf(exchanged.body.bytes)).toBe('{"a":1}');
  });
});
