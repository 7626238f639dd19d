import { describe, expect, it } from 'vitest';
import type { SwitchableId } from '../domain/attribute';
import { type Changes, noChanges } from '../domain/changes';
import { allExcluded } from '../domain/directions';
import { unanswered } from './errors';
import type { SaveOrder } from './queries';
import { saveExport, type SaveOutcome } from './save';
import type { ChangeResult } from './saveResults';
import { createSaveRuns } from './saveRuns';
import { type Line, saveServer } from './saveServer';
import { testDirectory } from './testSupport';

const department: Changes = { turnOn: ['department'], turnOff: [] };

const ended = (rules: readonly [] | null, error: ChangeResult['error'] = null): SaveOutcome => ({
  kind: 'finished',
  rules,
  results: [
    {
      attribute: 'department',
      from: 'exclude',
      wanted: 'export',
      now: rules && 'exclude',
      status: rules ? 'failed' : 'not-known',
      error,
    },
  ],
  stopped: false,
});

/** Saves that end when the test says so, in a session that ends when it says so. */
function runsInSession() {
  const session: (() => void)[] = [];
  const orders: SaveOrder[] = [];
  const answers: ((outcome: SaveOutcome) => void)[] = [];
  const runs = createSaveRuns((listener) => session.push(listener));
  const start = () =>
    runs.start(testDirectory, department, allExcluded, (order) => {
      orders.push(order);
      return new Promise((resolve) => answers.push(resolve));
    });
  const run = async (outcome: SaveOutcome) => {
    const running = start();
    answers.pop()?.(outcome);
    await running;
  };
  return {
    runs,
    orders,
    answers,
    start,
    run,
    now: () => runs.of(testDirectory),
    endSession: () => session.forEach((listener) => listener()),
  };
}

describe('the saves of the page', () => {
  it('tell how far a save is, and stop it, whoever asks', async () => {
    const { runs, orders, answers, start, now } = runsInSession();
    const running = start();
    orders[0]?.onProgress(new Map([['department', 'sending']]), null);
    expect(now().state).toMatchObject({ kind: 'saving', progress: new Map([['department', 'sending']]) });
    runs.stop(testDirectory);
    expect(orders[0]?.stop.aborted).toBe(true);
    expect(now().state).toMatchObject({ kind: 'saving', stopping: true });
    answers[0]?.(ended([]));
    await running;
    expect(now().state).toEqual({
      kind: 'ended',
      changes: department,
      outcome: ended([]),
      left: department,
    });
    runs.dismiss(testDirectory);
    expect(now().state).toEqual({ kind: 'idle' });
  });

  it('are one at a time', async () => {
    const { orders, start } = runsInSession();
    void start();
    await start();
    expect(orders).toHaveLength(1);
  });

  it('remember what was sent without learning what became of it, until the rules can be read', async () => {
    const { runs, orders, run, now } = runsInSession();
    await run(ended(null));
    runs.dismiss(testDirectory);
    expect(now()).toEqual({ state: { kind: 'idle' }, unsettled: department });
    await run({ kind: 'already-running' });
    expect(now().unsettled).toEqual(department);
    await run(ended([]));
    expect(orders.map(({ request }) => request.unsettled.turnOn)).toEqual([
      [],
      ['department'],
      ['department'],
    ]);
    expect(now().unsettled).toEqual({ turnOn: [], turnOff: [] });
  });

  it.each([
    ['no answer came', unanswered('timeout'), ['department']],
    [
      'a gateway gave up',
      { ...unanswered('network'), kind: 'server', status: 504, waitMs: null },
      ['department'],
    ],
    ['JumpCloud refused it', { ...unanswered('conflict'), status: 409 }, []],
  ] as const)('remember what may still be on its way where %s', async (_, error, unsettled) => {
    const { runs, run, now } = runsInSession();
    await run(ended([], error));
    runs.dismiss(testDirectory);
    expect(now().unsettled.turnOn).toEqual(unsettled);
  });

  it('leave to try again what is not done', async () => {
    const { runs, now } = runsInSession();
    const changes: Changes = { turnOn: ['department', 'manager'], turnOff: ['city'] };
    const ends = (status: ChangeResult['status'], attribute: SwitchableId): ChangeResult => ({
      attribute,
      from: 'exclude',
      wanted: changes.turnOff.includes(attribute) ? 'exclude' : 'export',
      now: null,
      status,
      error: null,
    });
    const results = [ends('done', 'city'), ends('done', 'department'), ends('failed', 'manager')];
    await runs.start(testDirectory, changes, allExcluded, () =>
      Promise.resolve({ kind: 'finished', rules: [], results, stopped: false }),
    );
    expect(now().state).toMatchObject({ left: { turnOn: ['manager'], turnOff: [] } });
  });

  it('leave nothing to try again that has been given up meanwhile, although it is pending anew', async () => {
    const { runs, run, now } = runsInSession();
    await run(ended([]));
    runs.keepLeft(testDirectory, department);
    expect(now().state).toMatchObject({ left: department });
    runs.keepLeft(testDirectory, noChanges);
    runs.keepLeft(testDirectory, department);
    expect(now().state).toMatchObject({ kind: 'ended', left: noChanges });
  });

  it.each<[string, Line]>([
    ['the limit met its second request', { faults: ['none', 'none', '429-long', '429'] }],
    ['it was stopped after its first request', { faults: ['none', 'none', '500-before'], stopAt: 1 }],
  ])('take the removal of an import that was to be turned round for their own: %s', async (_, line) => {
    const server = saveServer(['import:user_business_phones', 'import:user_city'], line);
    const { runs, now } = runsInSession();
    const seen = server.directions();
    const turnRound = (stop: AbortSignal) =>
      runs.start(testDirectory, { turnOn: ['businessPhones', 'city'], turnOff: [] }, seen, ({ request }) =>
        saveExport(request, server.deps, { onProgress: () => undefined, stop }),
      );
    await turnRound(server.stop);
    // Of the second nothing was sent: whatever becomes of it is somebody else's.
    expect(now().unsettled).toEqual({ turnOn: ['businessPhones'], turnOff: [] });
    await turnRound(new AbortController().signal);
    expect(now().state).toMatchObject({ outcome: { kind: 'finished' }, left: noChanges });
  });

  it('tell the next session only that one was cut off, however late a save of this one ends', async () => {
    const { runs, orders, answers, start, now, endSession } = runsInSession();
    const running = start();
    endSession();
    expect(now().state).toEqual({ kind: 'cut-off' });
    // Its engine may still be on its way then, and would send as whoever is signed in by the time it comes.
    expect(orders[0]?.stop.aborted).toBe(true);
    orders[0]?.onProgress(new Map([['department', 'done']]), null);
    answers[0]?.(ended(null));
    await running;
    // Signing in is a change of the session as well.
    endSession();
    expect(now()).toEqual({ state: { kind: 'cut-off' }, unsettled: noChanges });
    runs.dismiss(testDirectory);
    expect(now().state).toEqual({ kind: 'idle' });
  });

  it('tell the next session nothing of a save that had ended', async () => {
    const { run, now, endSession } = runsInSession();
    await run(ended(null));
    endSession();
    expect(now()).toEqual({ state: { kind: 'idle' }, unsettled: noChanges });
  });
});
