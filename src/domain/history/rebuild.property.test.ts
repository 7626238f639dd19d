import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import { type Direction, directions } from '../direction';
import { allExcluded, type Directions } from '../directions';
import type { ExportEvent } from './event';
import { timelinesOf } from './record';
import { contradictionsSince, selectionAt } from './rebuild';
import { anyDirections } from '../testing/directions';
import { event } from './testing/events';

const period = { from: 0, to: 1000 };
const ids = switchables.map(({ id }) => id);
const anyDirection = fc.constantFrom(...directions);

interface Life {
  readonly start: Directions;
  /** Oldest first, each event at its own moment, telling what was before and after. */
  readonly events: readonly ExportEvent[];
}

const steps = fc.uniqueArray(
  fc.record({ at: fc.integer({ min: 1, max: 999 }), id: fc.constantFrom(...ids), to: anyDirection }),
  { selector: ({ at }) => at, maxLength: 40 },
);

/** The directions after these events. */
const forward = (start: Directions, events: readonly ExportEvent[]): Directions => {
  const now = { ...start };
  for (const { attribute, to } of events) if (attribute && to) now[attribute] = to;
  return now;
};

const lives = fc.record({ start: anyDirections, steps }).map(({ start, steps: chosen }): Life => {
  const now: Record<SwitchableId, Direction> = { ...start };
  const events: ExportEvent[] = [];
  for (const { at, id, to } of chosen.toSorted((a, b) => a.at - b.at)) {
    const from = now[id];
    if (from === to) continue;
    events.push(event(at, { attribute: id, from, to, kind: to === 'exclude' ? 'exclude' : 'include' }));
    now[id] = to;
  }
  return { start, events };
});

const rebuilt = ({ start, events }: Life, at: number, served = events.toReversed()): Directions => {
  const timelines = timelinesOf(forward(start, events), served, period);
  return {
    ...allExcluded,
    ...Object.fromEntries([...selectionAt(timelines, at)].map(([id, { direction }]) => [id, direction])),
  };
};

const moments = fc.integer({ min: 0, max: 1000 });

describe('the selection at an earlier time', () => {
  it('is what was selected then, and today’s follows from it by the events since', () => {
    fc.assert(
      fc.property(lives, moments, (life, at) => {
        const until = life.events.filter((one) => one.at <= at);
        const since = life.events.filter((one) => one.at > at);
        const then = rebuilt(life, at);
        expect(then).toEqual(forward(life.start, until));
        expect(forward(then, since)).toEqual(forward(life.start, life.events));
      }),
    );
  });

  it('is today’s at the present, whatever the events say', () => {
    const anyEvent = fc
      .record({
        at: fc.integer({ min: 0, max: 999 }),
        attribute: fc.constantFrom(...ids, null),
        from: fc.option(anyDirection),
        to: fc.option(anyDirection),
        kind: fc.constantFrom('include' as const, 'exclude' as const),
      })
      .map(({ at, ...more }) => event(at, more));
    fc.assert(
      fc.property(anyDirections, fc.array(anyEvent, { maxLength: 30 }), (today, events) => {
        const served = events.toSorted((a, b) => b.at - a.at);
        const then = selectionAt(timelinesOf(today, served, period), period.to);
        for (const [id, { direction }] of then) expect([id, direction]).toEqual([id, today[id]]);
      }),
    );
  });

  it('does not depend on the order in which events of different moments come', () => {
    const shuffled = lives.chain((life) =>
      fc.record({
        life: fc.constant(life),
        order: fc.shuffledSubarray([...life.events], { minLength: life.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, moments, ({ life, order }, at) => {
        expect(rebuilt(life, at, order)).toEqual(rebuilt(life, at));
      }),
    );
  });

  it('finds no contradiction in a complete life, and one where the last event of an attribute is missing', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const today = forward(life.start, life.events);
        const served = life.events.toReversed();
        expect(contradictionsSince(timelinesOf(today, served, period), 0)).toEqual([]);
        const [last] = served;
        const before = served.find((one) => one !== last && one.attribute === last?.attribute);
        if (!before) return;
        const found = contradictionsSince(timelinesOf(today, served.slice(1), period), 0);
        expect(found).toMatchObject([{ attribute: last?.attribute, withToday: true }]);
      }),
    );
  });
});
