import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { json, silent, testDirectory } from '../testSupport';
import type { Channel } from './channel';
import { createPreview } from './preview';
import { forEachTest } from './testPreview';
import { jumpCloudId, nearChannel, quickClock } from './testServer';

const reading = forEachTest();

describe('a preview that does not read straight to its end', () => {
  it('stops at a problem, keeps what it has, and goes on from there', async () => {
    reading.server.fail('$skiptoken', 1, () => json({ error: { code: 'x' } }, 500));
    const failed = await reading.read({ kind: 'graph' }, 'failed');
    expect(failed.problem?.title).toBe('Microsoft Graph has a problem of its own');
    expect(failed.microsoft).toEqual({ read: 100, expected: 240 });
    reading.network.requests.length = 0;
    reading.preview.resume();
    const state = await reading.until('ready');
    expect(state).toMatchObject({ problem: null, people: 230, microsoft: { read: 240 } });
    expect(reading.network.requests.filter(({ url }) => /\/users\?\$select/.test(url))).toEqual([]);
  });

  it('is cancelled at once, and goes on from there', async () => {
    reading.server.fail('skip=200', 1, silent);
    void reading.preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(reading.preview.state().finding?.read).toBe(200));
    reading.preview.cancel();
    expect(reading.preview.state()).toMatchObject({ phase: 'cancelled', finding: null });
    const { readAt, valuesAt } = reading.preview.state();
    expect(readAt).not.toBeNull();
    reading.preview.resume();
    const state = await reading.until('ready');
    expect(state).toMatchObject({ people: 230, withoutAccount: 10, accountsOnly: 20 });
    expect(state.valuesAt, 'what was read before is as old as it was').toBe(valuesAt);
    expect(state.readAt).toBeGreaterThan(valuesAt ?? Infinity);
  });

  it('dates what was read before a cancel anew once its last pages are in', async () => {
    reading.server.fail('skip=200', 1, silent);
    void reading.preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(reading.preview.state().finding?.read).toBe(200));
    reading.preview.cancel();
    const { readAt } = reading.preview.state();
    await vi.waitFor(() => expect(reading.preview.state().readAt).toBeGreaterThan(readAt ?? Infinity));
  });

  it('is ready after a run that was asked for while the one before made its last numbers', async () => {
    let refused = false;
    reading.server.fail('$skiptoken', 1, () => {
      refused = true;
      return json({ error: { code: 'x' } }, 500);
    });
    const near = nearChannel();
    const channel: Channel = {
      ...near,
      ask: (question, ...given) => {
        const answer = near.ask(question, ...given);
        if (question === 'look' && refused) {
          refused = false;
          preview.cancel();
          preview.resume();
        }
        return answer;
      },
    };
    const preview = createPreview(testDirectory, { kind: 'bound' }, () => channel, quickClock());
    onTestFinished(preview.dispose);
    void preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(preview.state().phase).toBe('ready'), 15_000);
    expect(preview.state()).toMatchObject({ problem: null, people: 230, microsoft: { read: 240 } });
  });

  it('asks again for the administrators after a failure that passes', async () => {
    reading.server.fail('graph.example', 3, () => json({ error: { code: 'x' } }, 500));
    const failed = await reading.read({ kind: 'graph' }, 'failed');
    expect(failed.source?.administratorsKnown).toBe(false);
    reading.preview.resume();
    const state = await reading.until('ready');
    expect(state.source?.administratorsKnown).toBe(true);
  });

  it('takes a part for the whole not even when it is stopped and resumed faster than it ends', async () => {
    reading.server.fail('$skiptoken', 1, silent);
    reading.server.fail('$skiptoken', 1, () => json({ error: { code: 'x' } }, 500));
    void reading.preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(reading.preview.state().microsoft?.read).toBe(100));
    const partial = vi.fn<(people: number) => void>();
    reading.preview.subscribe(() => {
      const { phase, withoutAccount } = reading.preview.state();
      if (phase !== 'ready') partial(withoutAccount);
    });
    for (const step of [
      reading.preview.cancel,
      reading.preview.resume,
      reading.preview.cancel,
      reading.preview.resume,
    ])
      step();
    await reading.until('failed');
    for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
    expect(new Set(partial.mock.calls.flat())).toEqual(new Set([0]));
    reading.preview.resume();
    expect(await reading.until('ready')).toMatchObject({ withoutAccount: 10 });
  });
});

describe('a preview whose pages leave somebody out', () => {
  it('reads one by one whom the pages leave out, since a deleted user moves all others up', async () => {
    reading.network.answer((request) => {
      const answer = reading.server.reply(request);
      if (request.url.includes('systemusers?') && request.url.includes('skip=0'))
        reading.server.deleteUser(5);
      return answer;
    });
    const state = await reading.read({ kind: 'graph' });
    expect(state).toMatchObject({ people: 230, unread: 0, problem: null });
    expect(await reading.preview.person(jumpCloudId(100), false)).not.toBeNull();
    expect(reading.network.requests.filter(({ url }) => url.includes('systemusers/'))).toHaveLength(1);
  });

  it('counts as unread who is bound and cannot be had even by the id', async () => {
    reading.server.deleteUser(7);
    const state = await reading.read({ kind: 'graph' });
    expect(state).toMatchObject({ phase: 'ready', people: 229, unread: 1 });
  });

  it('stops where those left out cannot be read now, and reads them later', async () => {
    reading.server.fail('limit=100&skip=100', 1, () => json({ totalCount: 250, results: [] }));
    reading.server.fail('systemusers/', 1, () => json({}, 500));
    await reading.read({ kind: 'graph' }, 'failed');
    reading.preview.resume();
    expect(await reading.until('ready')).toMatchObject({ people: 230, unread: 0 });
  });

  it('counts as unread who is counted among the bound users and listed by neither of two readings', async () => {
    reading.network.answer(async (request) => {
      const answer = await reading.server.reply(request);
      if (answer.headers.has('X-Total-Count')) answer.headers.set('X-Total-Count', '231');
      return answer;
    });
    const state = await reading.read({ kind: 'graph' });
    expect(state).toMatchObject({ people: 230, unread: 1 });
    const first = reading.network.requests.filter(({ url }) => /office365s.*users.*skip=0/.test(url));
    expect(first).toHaveLength(2);
  });

  it('reads the list of bound users again where it holds fewer than it tells', async () => {
    reading.server.fail(`/users?skip=100`, 1, () => json([], 200, { 'X-Total-Count': '230' }));
    const state = await reading.read({ kind: 'graph' });
    expect(state).toMatchObject({ people: 230, unread: 0 });
  });
});
