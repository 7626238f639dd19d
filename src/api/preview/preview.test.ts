import { describe, expect, it, vi } from 'vitest';
import { json, testDirectory } from '../testSupport';
import { createPreview } from './preview';
import type { Phase } from './state';
import { forEachTest } from './testPreview';
import { jumpCloudId, nearChannel, quickClock } from './testServer';

const reading = forEachTest();

describe('a preview', () => {
  it('knows nothing before it is started, and answers so', async () => {
    expect(reading.preview.state()).toMatchObject({ phase: 'idle', source: null, people: 0 });
    expect(reading.preview.state().counts.get('city')).toMatchObject({ same: 0 });
    expect(await reading.preview.person('p1', false)).toBeNull();
    expect(await reading.preview.rows(1, 0, 10)).toEqual([]);
  });

  it('reads both sides, and tells what it has found', async () => {
    const phases: Phase[] = [];
    reading.preview.subscribe(() => {
      const { phase } = reading.preview.state();
      if (phases.at(-1) !== phase) phases.push(phase);
    });
    const state = await reading.read({ kind: 'graph' });
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
    await reading.read({ kind: 'none' });
    const skips = reading.network.requests.flatMap(({ url }) =>
      url.includes('systemusers') ? [new URL(url).searchParams.get('skip')] : [],
    );
    expect(skips).toEqual(['0', '100', '200']);
  });

  it('says without a source what will be sent and what is blank, and asks Microsoft nothing', async () => {
    const state = await reading.read({ kind: 'none' });
    expect(state).toMatchObject({ microsoft: null, withoutAccount: 0, accountsOnly: 0, valuesAt: null });
    expect(state.source?.lacks).toHaveLength(13);
    expect(state.counts.get('department')).toMatchObject({ 'not-known': 115, clears: 115 });
    expect(reading.network.requests.filter(({ url }) => url.includes('graph.example'))).toEqual([]);
  });

  it('reads an export file, and tells what it lacks', async () => {
    const text = 'userPrincipalName,displayName,department\r\nuser2@example.com,User 2,Sales\r\n';
    const state = await reading.read({
      kind: 'file',
      file: new File([text], 'users.csv', { lastModified: -5 }),
    });
    expect(state).toMatchObject({ microsoft: { read: 1, expected: 1 }, withoutAccount: 229, valuesAt: -5 });
    expect(state.source?.name).toMatch(/^users\.csv \(.*export\)$/);
    expect(state.source?.lacks).toContain('manager');
    expect(state.counts.get('department')).toMatchObject({ same: 1, 'not-known': 114 });
  });

  it('takes a file for no newer than its reading, whatever its time says', async () => {
    const text = 'userPrincipalName,displayName,department\r\nuser2@example.com,User 2,Sales\r\n';
    const file = new File([text], 'users.csv', { lastModified: 7_200_000 });
    expect(await reading.read({ kind: 'file', file })).toMatchObject({ valuesAt: 0 });
  });

  it('refuses a file that is no such export, and keeps what was compared before', async () => {
    const { preview } = reading;
    const before = await reading.read({ kind: 'graph' });
    const problem = await preview.start({ kind: 'file', file: new File(['a,b\r\n1,2\r\n'], 'x.csv') });
    expect(problem?.title).toContain('User principal name');
    expect(preview.state()).toBe(before);
    expect(await preview.findPeople('user')).not.toEqual([]);
  });

  it('finds out while it reads what is wrong behind the beginning of a large file', async () => {
    const user = 'a@x.example,Sales\r\n';
    const text = `userPrincipalName,department\r\n${user.repeat(250_000)},Sales\r\n`;
    const state = await reading.read({ kind: 'file', file: new File([text], 'x.csv') }, 'failed');
    expect(state.problem?.title).toBe('Row 250002 names no user');
  });

  it('does without the administrators where their roles may not be read', async () => {
    reading.server.fail('roleAssignments', 1, () =>
      json({ error: { code: 'Authorization_RequestDenied' } }, 403),
    );
    const state = await reading.read({ kind: 'graph' });
    expect(state.source?.administratorsKnown).toBe(false);
  });

  it.each([
    ['accounts only', [], 0, false],
    ['a group, whose members are not told', ['a-group'], 1, null],
  ] as const)('knows administrators where roles are held by %s', async (_who, others, elsewhere, rest) => {
    const value = ['G-3', ...others].map((principalId) => ({ principalId, roleDefinitionId: 'role' }));
    reading.server.fail('roleAssignments', 1, () => json({ value }));
    const state = await reading.read({ kind: 'graph' });
    expect(state).toMatchObject({ source: { administratorsKnown: true }, holdersElsewhere: elsewhere });
    const of = (index: number) => reading.preview.person(jumpCloudId(index), false);
    expect([(await of(3))?.administrator, (await of(4))?.administrator]).toEqual([true, rest]);
  });

  it('explains a failure of JumpCloud', async () => {
    reading.server.fail('systemusers', 4, () => json({}, 500));
    const state = await reading.read({ kind: 'none' }, 'failed');
    expect(state.problem?.title).toBe('JumpCloud has a problem of its own');
    expect(state.jumpCloud).toEqual({ read: 0, expected: 230 });
  });

  it('refuses users that are not as described', async () => {
    reading.server.fail('systemusers', 1, () => json({ results: [{ _id: 1 }] }));
    const state = await reading.read({ kind: 'none' }, 'failed');
    expect(state.problem?.details).toContain('results.0._id');
  });

  it('forgets what another start had read', async () => {
    await reading.read({ kind: 'graph' });
    const { total } = await reading.preview.query(allDepartments);
    expect(total).toBe(230);
    const state = await reading.read({ kind: 'none' });
    expect(state.people).toBe(230);
    expect(await reading.preview.rows(1, 0, 10)).toEqual([]);
  });

  it('gives a backup of the values that would be lost, with everybody’s account', async () => {
    await reading.read({ kind: 'graph' });
    const entries = await reading.preview.valuesAtRisk(['department']);
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
    await reading.read({ kind: 'graph' });
    const [people, accounts] = await Promise.all([
      reading.preview.oneSided('people', 0, 2),
      reading.preview.oneSided('accounts', 0, 1),
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
    void broken.start({ kind: 'none' });
    await vi.waitFor(() => expect(broken.state().phase).toBe('failed'));
    expect(broken.state().problem).toMatchObject({ details: 'out of memory' });
    broken.resume();
    await vi.waitFor(() => expect(broken.state().phase).toBe('ready'));
    broken.dispose();
  });

  it('keeps its state the same object until something changes', async () => {
    await reading.read({ kind: 'none' });
    expect(reading.preview.state()).toBe(reading.preview.state());
  });
});

const allDepartments = {
  attributes: ['department'],
  classes: [],
  search: '',
  sort: { by: 'person', descending: false },
} as const;
