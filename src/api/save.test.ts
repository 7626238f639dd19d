import { describe, expect, it } from 'vitest';
import { type Changes, noChanges } from '../domain/changes';
import type { Direction } from '../domain/direction';
import { allExcluded, directionsFromRules } from '../domain/directions';
import { travelling } from '../domain/testing/directions';
import { saveExport } from './save';
import { type Line, saveOver, told } from './saveServer';

/** What the administrator wants where city and manager are exported. */
const changes: Changes = { turnOff: ['city', 'manager'], turnOn: ['department', 'state'] };
const oneOn: Changes = { turnOff: [], turnOn: ['department'] };

describe('a save without trouble', () => {
  it('reads, removes, makes, reads again, and reports from that', async () => {
    const { outcome, server, sent } = await saveOver(changes);
    expect(sent).toEqual([
      'list',
      'remove 000000000000000000000001',
      'remove 000000000000000000000002',
      'create user_department',
      'create user_state',
      'list',
    ]);
    expect(told(outcome)).toEqual(['city done -', 'manager done -', 'department done -', 'state done -']);
    expect(outcome).toMatchObject({ rules: server.rules(), stopped: false });
  });

  it('tells of each attribute what it does', async () => {
    const { progress } = await saveOver({ turnOff: ['city'], turnOn: ['state'] });
    expect(progress.map((states) => states.map(([, state]) => state).join(' '))).toEqual([
      'waiting waiting',
      'sending waiting',
      'done waiting',
      'done sending',
      'done done',
    ]);
  });

  it('sends nothing for what is so already', async () => {
    const { outcome, sent } = await saveOver({ turnOff: ['state'], turnOn: ['city'] });
    expect(sent).toEqual(['list', 'list']);
    expect(told(outcome)).toEqual(['state done -', 'city done -']);
  });

  it('removes a rule that is there twice, and leaves rules alone that it does not know', async () => {
    const { outcome, server } = await saveOver({ turnOff: ['city'], turnOn: [] }, {}, [
      'user_city',
      'user_shoe_size',
      'user_city',
    ]);
    expect(told(outcome)).toEqual(['city done -']);
    expect(server.rules().map((rule) => rule.name)).toEqual(['user_shoe_size']);
  });
});

describe('nothing is sent', () => {
  it('when the rules cannot be read', async () => {
    const { outcome, sent } = await saveOver(changes, { faults: ['500-before'] });
    expect(outcome).toMatchObject({ kind: 'not-started', error: { kind: 'server' } });
    expect(sent).toEqual(['list']);
  });

  it('when somebody else switched an attribute meanwhile, be it ours or another', async () => {
    for (const attribute of ['department', 'country'] as const) {
      const { outcome, sent, server } = await saveOver(changes, { intrusions: [{ call: 0, attribute }] });
      expect(outcome).toEqual({
        kind: 'moved',
        moved: [{ attribute, before: 'exclude', now: 'export' }],
        rules: server.rules(),
      });
      expect(sent).toEqual(['list']);
    }
  });
});

describe('after the first failure', () => {
  it('nothing more is tried, and the choices stay', async () => {
    const { outcome, progress, sent } = await saveOver(changes, { faults: ['none', 'none', '403'] });
    expect(told(outcome)).toEqual([
      'city done -',
      'manager failed forbidden',
      'department not-tried -',
      'state not-tried -',
    ]);
    expect(outcome).toMatchObject({ stopped: false });
    expect(progress.at(-1)?.map(([, state]) => state)).toEqual(['done', 'failed', 'not-tried', 'not-tried']);
    expect(sent).toHaveLength(4);
  });

  it('"Try again" sends only what is missing', async () => {
    const { outcome, server } = await saveOver(changes, { faults: ['none', 'none', '500-before'] });
    if (outcome.kind !== 'finished' || !outcome.rules) throw new Error('not read');
    const before = server.calls.length;
    const again = await saveExport(
      { changes, seen: directionsFromRules(outcome.rules), unsettled: noChanges },
      server.deps,
      {
        stop: server.stop,
        onProgress: () => undefined,
      },
    );
    expect(told(again)).toEqual(['city done -', 'manager done -', 'department done -', 'state done -']);
    expect(server.calls.slice(before).map((call) => call.what.split(' ')[0])).toEqual([
      'list',
      'remove',
      'create',
      'create',
      'list',
    ]);
  });
});

describe('after a save that could not learn what became of it', () => {
  it('trying again settles it, and takes our own change for nobody else’s', async () => {
    const { outcome, server } = await saveOver(oneOn, {
      faults: ['none', 'lost-after', '500-before', '500-before'],
    });
    expect(told(outcome)).toEqual(['department not-known timeout']);
    const seen = travelling(['city', 'manager']);
    const again = await saveExport({ changes: oneOn, seen, unsettled: oneOn }, server.deps, {
      stop: server.stop,
      onProgress: () => undefined,
    });
    expect(told(again)).toEqual(['department done -']);
    expect(server.calls.filter(({ what }) => what.startsWith('create'))).toHaveLength(1);
  });
});

describe('a stop', () => {
  it.each<[string, Line, readonly string[]]>([
    ['before the first request', { stopAt: 0 }, ['not-tried -', 'not-tried -', 'not-tried -', 'not-tried -']],
    [
      'while a request is under way lets it end',
      { stopAt: 2 },
      ['done -', 'done -', 'not-tried -', 'not-tried -'],
    ],
    [
      'while waiting for the limit ends the wait',
      { stopAt: 2, faults: ['none', 'none', '429'] },
      ['done -', 'not-tried -', 'not-tried -', 'not-tried -'],
    ],
    [
      'while reading after the wait keeps the request from being sent again',
      { stopAt: 3, faults: ['none', 'none', '429'] },
      ['done -', 'not-tried -', 'not-tried -', 'not-tried -'],
    ],
  ])('%s', async (_name, line, results) => {
    const { outcome, server } = await saveOver(changes, line);
    expect(told(outcome).map((text) => text.replace(/^\w+ /, ''))).toEqual(results);
    expect(outcome).toMatchObject({ stopped: true });
    expect(server.calls.filter((call) => call.afterStop).map((call) => call.what)).toEqual(['list']);
  });

  it('after everything was sent changes nothing', async () => {
    const { outcome } = await saveOver(oneOn, { stopAt: 1 });
    expect(told(outcome)).toEqual(['department done -']);
    expect(outcome).toMatchObject({ stopped: false });
  });
});

/** Somebody else gives city this direction before the call of this number. */
const meanwhile = (call: number, to: Direction): Line => ({
  intrusions: [{ call, attribute: 'city', to }],
});

describe('an attribute that is imported', () => {
  const imported = ['import:user_city'];

  it('loses its rule, and gets another one where it is to be exported', async () => {
    const { sent, outcome, server } = await saveOver({ turnOff: [], turnOn: ['city'] }, {}, imported);
    expect(sent).toEqual(['list', 'remove 000000000000000000000001', 'create user_city', 'list']);
    expect(told(outcome)).toEqual(['city done -']);
    expect(server.directions()).toEqual(travelling(['city']));
    const stopped = await saveOver({ turnOff: ['city'], turnOn: [] }, {}, imported);
    expect(stopped.sent).toEqual(['list', 'remove 000000000000000000000001', 'list']);
    expect(told(stopped.outcome)).toEqual(['city done -']);
  });

  it('is done with its second request only', async () => {
    const { progress } = await saveOver({ turnOff: [], turnOn: ['city'] }, {}, imported);
    expect(progress.map((states) => states.map(([, state]) => state).join(' '))).toEqual([
      'waiting',
      'sending',
      'sending',
      'done',
    ]);
  });

  it.each<[string, Line]>([
    ['a failure', { faults: ['none', 'none', '500-before'] }],
    ['a stop', { stopAt: 1 }],
  ])(
    'is told to travel neither way after %s in between, and only the export is left',
    async (_name, line) => {
      const { outcome, server } = await saveOver({ turnOff: [], turnOn: ['city'] }, line, imported);
      expect(outcome).toMatchObject({ results: [{ from: 'import', wanted: 'export', now: 'exclude' }] });
      expect(told(outcome)[0]).toMatch(/^city (failed server|not-tried -)$/);
      const calls = server.calls.length;
      const again = await saveExport(
        { changes: { turnOff: [], turnOn: ['city'] }, seen: allExcluded, unsettled: noChanges },
        server.deps,
        {
          stop: new AbortController().signal,
          onProgress: () => undefined,
        },
      );
      expect(told(again)).toEqual(['city done -']);
      expect(server.calls.slice(calls).map(({ what }) => what)).toEqual(['list', 'create user_city', 'list']);
    },
  );

  it('is left alone where somebody else turned it round or imported it anew, and says so', async () => {
    const turn: Changes = { turnOff: [], turnOn: ['city'] };
    const before = await saveOver(turn, meanwhile(0, 'export'), imported);
    expect(before.outcome).toMatchObject({ kind: 'moved', moved: [{ before: 'import', now: 'export' }] });
    const turned = await saveOver(turn, meanwhile(1, 'export'), imported);
    expect(told(turned.outcome)).toEqual(['city done -']);
    const anew = await saveOver(turn, meanwhile(1, 'import'), imported);
    expect(told(anew.outcome)).toEqual(['city failed conflict']);
    for (const { sent } of [turned, anew]) expect(sent).not.toContain('create user_city');
  });
});
