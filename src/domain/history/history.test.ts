import { describe, expect, it } from 'vitest';
import type { Direction } from '../direction';
import { allExcluded } from '../directions';
import { administratorsIn, type EventFilter, filterEvents } from './filter';
import { historyCsv, historyJson } from './historyFile';
import { eventsOf, timelinesOf, periodUntil } from './record';
import { notPlacedSince, selectionAt, wayTo } from './rebuild';
import { directoryId, event, vague } from './testing/events';

describe('the events of a directory', () => {
  it('are its own and those that name none', () => {
    const events = [event(3), event(2, { directoryId: null }), event(1, { directoryId: 'another' })];
    expect(eventsOf(events, directoryId).map(({ at }) => at)).toEqual([3, 2]);
  });

  it('are those, too, that only mention its id; another id may be of anything', () => {
    const other = '5f00000000000000000000ff';
    const events = [
      event(4, { directoryId: null, ids: [other, directoryId] }),
      event(3, { directoryId: null, ids: [other] }),
      event(2, { directoryId: other, ids: [directoryId] }),
    ];
    expect(eventsOf(events, directoryId)).toEqual([
      event(4, { ids: [other, directoryId] }),
      event(3, { directoryId: null, ids: [other] }),
    ]);
  });

  it('change nothing where they do not say what they are about', () => {
    const events = [event(3, { directoryId: null }), event(2, { attribute: null })];
    const then = selectionAt(timelinesOf({ ...allExcluded, city: 'export' }, events, { from: 0, to: 9 }), 1);
    expect(then.get('city')).toEqual({ direction: 'export', basis: 'told' });
    expect(notPlacedSince(events, 2).map(({ at }) => at)).toEqual([3]);
  });

  it('change nothing where they failed', () => {
    const failed = [
      event(3, { failure: { said: 'refused' } }),
      event(2, { attribute: null, failure: { said: null } }),
    ];
    const then = selectionAt(timelinesOf(allExcluded, failed, { from: 0, to: 9 }), 5);
    expect(then.get('city')).toEqual({ direction: 'exclude', basis: 'told' });
    expect(notPlacedSince(failed, 0)).toEqual([]);
  });

  it('are known for 90 days, and up to the newest even where clocks differ', () => {
    const now = Date.UTC(2026, 10, 23);
    expect(periodUntil(now, [])).toEqual({ from: Date.UTC(2026, 7, 25), to: now });
    expect(periodUntil(now, [event(now + 5)]).to).toBe(now + 5);
  });
});

const earlier = (direction: Direction) => ({ direction, basis: 'told' }) as const;

describe('the way to an earlier selection', () => {
  it('exports again, stops exports and imports, offers no Import, and leaves what is not known', () => {
    const then = new Map([
      ['department', earlier('export')],
      ['jobTitle', earlier('exclude')],
      ['manager', earlier('export')],
      ['city', earlier('import')],
      ['state', earlier('exclude')],
      ['country', earlier('export')],
    ] as const);
    const today = {
      ...allExcluded,
      jobTitle: 'export',
      manager: 'import',
      city: 'export',
      state: 'import',
      country: 'export',
      mobilePhone: 'export',
    } as const;
    expect(wayTo(then, today)).toEqual({
      changes: { turnOn: ['department', 'manager'], turnOff: ['jobTitle', 'state'] },
      notOffered: ['city'],
    });
  });
});

const events = [
  event(5, { by: 'zoe@example.com', attribute: 'state' }),
  event(4, { by: null, kind: 'exclude' }),
  event(3, { attribute: null }),
  event(2),
];
const any: EventFilter = { attribute: null, by: null, kind: null, from: null, to: null };

describe('filtering events', () => {
  it.each<[string, Partial<EventFilter>, readonly number[]]>([
    ['nothing chosen', {}, [5, 4, 3, 2]],
    ['an attribute', { attribute: 'city' }, [4, 2]],
    ['no known attribute', { attribute: 'unknown' }, [3]],
    ['an administrator', { by: 'ada@example.com' }, [3, 2]],
    ['no known administrator', { by: 'unknown' }, [4]],
    ['a kind', { kind: 'exclude' }, [4]],
    ['from a time on', { from: 3 }, [5, 4, 3]],
    ['up to a time', { to: 3 }, [3, 2]],
    ['all at once', { attribute: 'city', kind: 'include', from: 1, to: 2, by: 'ada@example.com' }, [2]],
  ])('by %s', (_name, filter, expected) => {
    expect(filterEvents(events, { ...any, ...filter }).map(({ at }) => at)).toEqual(expected);
  });

  it('names each administrator once', () => {
    expect(administratorsIn(events)).toEqual(['ada@example.com', 'zoe@example.com']);
  });
});

describe('the history as a file', () => {
  const strange = event(0, { by: '=HYPERLINK("x")', attribute: null, method: null, ...vague });

  it('is CSV that says what is not known and runs nothing', () => {
    const [head, first, second] = historyCsv([event(0), strange]).split('\r\n');
    expect(head).toMatch(/^Time \(UTC\),Administrator,Attribute,/);
    expect(first).toBe(
      `1970-01-01T00:00:00.000Z,ada@example.com,City,user_city,exclude,export,include,none told,session,192.0.2.14,${directoryId},0`,
    );
    expect(second).toContain(`,"'=HYPERLINK(""x"")",not known,not known,not known,not known,`);
  });

  it('tells of failed attempts, and what JumpCloud said', () => {
    const failed = ['refused', null].map((said) => event(0, { failure: { said } }));
    const [, first, second] = historyCsv(failed).split('\r\n');
    expect(first).toContain(',include,refused,session,');
    expect(second).toContain(',include,"failed, why is not known",session,');
  });

  it('is JSON with the event as it was sent and whether all was read', () => {
    const directory = { id: directoryId, name: 'Contoso' };
    const source = { directory, readAt: 0, complete: false, filter: 'kind=include' };
    const raw = { id: '0', anything: ['else'] };
    expect(JSON.parse(historyJson([event(0, { raw })], source))).toMatchObject({
      kind: 'attribute-export-history',
      version: 1,
      readAt: '1970-01-01T00:00:00.000Z',
      complete: false,
      filter: 'kind=include',
      events: [{ at: '1970-01-01T00:00:00.000Z', attribute: 'city', raw }],
    });
  });
});
