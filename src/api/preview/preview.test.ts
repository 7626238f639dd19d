import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectGraph } from '../graph/connection';
import { fakeNetwork, json, silent, testDirectory } from '../testSupport';
import { createPreview, type Phase, type Preview, type PreviewState, type Source } from './preview';
import { nearChannel, quickClock, type TestServer, testServer } from './testServer';

const network = fakeNetwork();
let server: TestServer;
let preview: Preview;
let phases: Phase[];

beforeEach(() => {
  server = testServer();
  network.answer(server.reply);
  connectGraph({ base: 'https://graph.example/v1.0', token: () => Promise.resolve('token') });
  preview = createPreview(testDirectory, { kind: 'bound' }, nearChannel, quickClock());
  phases = [];
  preview.subscribe(() => {
    const { phase } = preview.state();
    if (phases.at(-1) !== phase) phases.push(phase);
  });
});
afterEach(() => {
  preview.dispose();
  connectGraph(null);
});

const until = (phase: Phase): Promise<PreviewState> =>
  vi.waitFor(() => {
    expect(preview.state().phase).toBe(phase);
    return preview.state();
  });

function read(source: Source, phase: Phase = 'ready'): Promise<PreviewState> {
  preview.start(source);
  return until(phase);
}

describe('a preview', () => {
  it('knows nothing before it is started, and answers so', async () => {
    expect(preview.state()).toMatchObject({ phase: 'idle', source: null, people: 0 });
    expect(preview.state().counts.get('city')).toMatchObject({ same: 0 });
    expect(await preview.person('p1')).toBeNull();
    expect(await preview.rows(1, 0, 10)).toEqual([]);
  });

  it('reads both sides, and tells what it has found', async () => {
    const state = await read({ kind: 'graph' });
    expect(state).toMatchObject({
      source: { kind: 'graph', name: 'Microsoft Graph', lacks: [], administratorsKnown: true },
      jumpCloud: { read: 230, expected: 230 },
      microsoft: { read: 240, expected: 240 },
      secondsLeft: null,
      finding: null,
      problem: null,
      people: 230,
      withoutAccount: 10,
      accountsOnly: 20,
    });
    expect(state.counts.get('department')).toMatchObject({
      overwrites: 110,
      clears: 115,
      'not-known': 5,
    });
    expect(state.counts.get('manager')).toMatchObject({ same: 219, clears: 1, 'not-known': 10 });
    expect(phases).toEqual(['reading', 'ready']);
  });

  it('asks JumpCloud for no more users than it needs', async () => {
    await read({ kind: 'none' });
    const skips = network.requests.flatMap(({ url }) =>
      url.includes('systemusers') ? [new URL(url).searchParams.get('skip')] : [],
    );
    expect(skips).toEqual(['0', '100', '200']);
  });

  it('says without a source what will be sent and what is blank, and asks Microsoft nothing', async () => {
    const state = await read({ kind: 'none' });
    expect(state).toMatchObject({ microsoft: null, withoutAccount: 0, accountsOnly: 0 });
    expect(state.source?.lacks).toHaveLength(13);
    expect(state.counts.get('department')).toMatchObject({ 'not-known': 115, clears: 115 });
    expect(network.requests.filter(({ url }) => url.includes('graph.example'))).toEqual([]);
  });

  it('reads an export file, and tells what it lacks', async () => {
    const text = 'userPrincipalName,displayName,department\r\nuser2@example.com,User 2,Sales\r\n';
    const state = await read({ kind: 'file', file: new File([text], 'users.csv') });
    expect(state).toMatchObject({ microsoft: { read: 1, expected: 1 }, withoutAccount: 229 });
    expect(state.source?.name).toMatch(/^users\.csv \(.*export\)$/);
    expect(state.source?.lacks).toContain('manager');
    expect(state.counts.get('department')).toMatchObject({ same: 1, 'not-known': 114 });
  });

  it('refuses a file that is no such export', async () => {
    const state = await read({ kind: 'file', file: new File(['a,b\r\n1,2\r\n'], 'x.csv') }, 'failed');
    expect(state.problem?.title).toContain('User principal name');
  });

  it('stops at a problem, keeps what it has, and goes on from there', async () => {
    server.fail('$skiptoken', 1, () => json({ error: { code: 'x' } }, 500));
    const failed = await read({ kind: 'graph' }, 'failed');
    expect(failed.problem?.title).toBe('Microsoft Graph has a problem of its own');
    expect(failed.microsoft).toEqual({ read: 100, expected: 240 });
    network.requests.length = 0;
    preview.resume();
    const state = await until('ready');
    expect(state).toMatchObject({ problem: null, people: 230, microsoft: { read: 240 } });
    expect(network.requests.filter(({ url }) => /\/users\?\$select/.test(url))).toEqual([]);
  });

  it('is cancelled at once, and goes on from there', async () => {
    server.fail('skip=200', 1, silent);
    preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(preview.state().finding?.read).toBe(200));
    preview.cancel();
    expect(preview.state()).toMatchObject({ phase: 'cancelled', finding: null });
    expect(preview.state().readAt).not.toBeNull();
    preview.resume();
    expect(await until('ready')).toMatchObject({ people: 230, withoutAccount: 10, accountsOnly: 20 });
  });

  it('does without the administrators where their roles may not be read', async () => {
    server.fail('roleAssignments', 1, () => json({ error: { code: 'Authorization_RequestDenied' } }, 403));
    const state = await read({ kind: 'graph' });
    expect(state.source?.administratorsKnown).toBe(false);
  });

  it('asks again for the administrators after a failure that passes', async () => {
    server.fail('graph.example', 3, () => json({ error: { code: 'x' } }, 500));
    const failed = await read({ kind: 'graph' }, 'failed');
    expect(failed.source?.administratorsKnown).toBe(false);
    preview.resume();
    const state = await until('ready');
    expect(state.source?.administratorsKnown).toBe(true);
  });

  it('takes a part for the whole not even when it is stopped and resumed faster than it ends', async () => {
    server.fail('$skiptoken', 1, silent);
    server.fail('$skiptoken', 1, () => json({ error: { code: 'x' } }, 500));
    preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(preview.state().microsoft?.read).toBe(100));
    const partial = vi.fn<(people: number) => void>();
    preview.subscribe(() => {
      const { phase, withoutAccount } = preview.state();
      if (phase !== 'ready') partial(withoutAccount);
    });
    for (const step of [preview.cancel, preview.resume, preview.cancel, preview.resume]) step();
    await until('failed');
    for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
    expect(new Set(partial.mock.calls.flat())).toEqual(new Set([0]));
    preview.resume();
    expect(await until('ready')).toMatchObject({ withoutAccount: 10 });
  });

  it('says that Graph is not set up where it is not connected', async () => {
    connectGraph(null);
    const state = await read({ kind: 'graph' }, 'failed');
    expect(state.problem?.title).toBe('Microsoft Graph is not set up here');
  });

  it('explains a failure of JumpCloud', async () => {
    server.fail('systemusers', 4, () => json({}, 500));
    const state = await read({ kind: 'none' }, 'failed');
    expect(state.problem?.title).toBe('JumpCloud has a problem of its own');
    expect(state.jumpCloud).toEqual({ read: 0, expected: 230 });
  });

  it('refuses users that are not as described', async () => {
    server.fail('systemusers', 1, () => json({ results: [{ _id: 1 }] }));
    const state = await read({ kind: 'none' }, 'failed');
    expect(state.problem?.details).toContain('results.0._id');
  });

  it('forgets what another start had read', async () => {
    await read({ kind: 'graph' });
    const { total } = await preview.query(allDepartments);
    expect(total).toBe(230);
    const state = await read({ kind: 'none' });
    expect(state.people).toBe(230);
    expect(await preview.rows(1, 0, 10)).toEqual([]);
  });

  it('gives a backup of the values that would be lost, with everybody’s account', async () => {
    await read({ kind: 'graph' });
    const entries = await preview.valuesAtRisk(['department']);
    expect(entries).toHaveLength(220);
    expect(entries).toContainEqual({
      personId: expect.any(String),
      microsoftId: 'g-7',
      userPrincipalName: 'user7@example.com',
      name: 'User 7',
      attribute: 'department',
      value: 'Marketing',
    });
  });

  it('names who is on one side only', async () => {
    await read({ kind: 'graph' });
    const [people, accounts] = await Promise.all([
      preview.oneSided('people', 0, 2),
      preview.oneSided('accounts', 0, 1),
    ]);
    expect(people.map(({ name }) => name)).toEqual(['User 220', 'User 221']);
    expect(accounts).toEqual([
      { id: 'g-1220', name: 'User 1220', address: 'user1220@example.com', ambiguous: false },
    ]);
  });

  it('tells that its worker failed, and can be started anew', async () => {
    const channels = [
      { ...nearChannel(), ask: () => Promise.reject(new Error('out of memory')) },
      nearChannel(),
    ];
    const broken = createPreview(
      testDirectory,
      { kind: 'bound' },
      () => channels.shift() ?? nearChannel(),
      quickClock(),
    );
    broken.start({ kind: 'none' });
    await vi.waitFor(() => expect(broken.state().phase).toBe('failed'));
    expect(broken.state().problem).toMatchObject({ details: 'out of memory' });
    broken.resume();
    await vi.waitFor(() => expect(broken.state().phase).toBe('ready'));
    broken.dispose();
  });

  it('keeps its state the same object until something changes', async () => {
    await read({ kind: 'none' });
    expect(preview.state()).toBe(preview.state());
  });
});

const allDepartments = {
  attributes: ['department'],
  classes: [],
  search: '',
  sort: { by: 'person', descending: false },
} as const;
