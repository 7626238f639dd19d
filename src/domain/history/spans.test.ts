import { describe, expect, it } from 'vitest';
import type { Direction } from '../direction';
import type { ExportEvent } from './event';
import { type Basis, spanAt, spansOf } from './spans';
import { event, vague } from './testing/events';

const period = { from: 0, to: 100 };
const exclude = { kind: 'exclude', from: 'export', to: 'exclude' } as const;

/** The spans as `from direction basis`. */
const told = (today: Direction, events: readonly ExportEvent[]) =>
  spansOf(today, events, period).map(({ from, direction, basis }) => `${from} ${direction} ${basis}`);

describe('an attribute over time', () => {
  it.each<[string, Direction, readonly ExportEvent[], readonly string[]]>([
    ['is as today where there is no event', 'export', [], ['0 export told']],
    [
      'follows its events backwards',
      'exclude',
      [event(80, exclude), event(40)],
      ['0 exclude told', '40 export told', '80 exclude told'],
    ],
    [
      'goes from Import to Export',
      'export',
      [event(30, { from: 'import' })],
      ['0 import told', '30 export told'],
    ],
    [
      'has a time before the first event that only its type tells',
      'export',
      [event(30, vague)],
      ['0 exclude assumed', '30 export told'],
    ],
    [
      'was exported, most likely, before an exclude that does not say',
      'exclude',
      [event(30, { kind: 'exclude', ...vague })],
      ['0 export assumed', '30 exclude told'],
    ],
    [
      'takes from the earlier event what the later one does not say',
      'exclude',
      [event(60, { ...exclude, from: null }), event(30, { to: 'import' })],
      ['0 exclude told', '30 import told', '60 exclude told'],
    ],
    [
      'takes the type for what neither says',
      'exclude',
      [event(60, { kind: 'exclude', ...vague }), event(30, vague)],
      ['0 exclude assumed', '30 export assumed', '60 exclude told'],
    ],
    [
      'is disputed where today’s rules say otherwise',
      'exclude',
      [event(30)],
      ['0 exclude told', '30 exclude disputed'],
    ],
    [
      'is disputed where an include without direction is followed by Exclude',
      'exclude',
      [event(30, { ...vague, from: 'exclude' })],
      ['0 exclude told', '30 exclude disputed'],
    ],
    [
      'is disputed between two events that do not fit',
      'export',
      [event(60), event(30)],
      ['0 exclude told', '30 exclude disputed', '60 export told'],
    ],
    [
      'is disputed between two includes that do not say',
      'export',
      [event(60, vague), event(30, vague)],
      ['0 exclude assumed', '30 exclude disputed', '60 export told'],
    ],
    ['leaves out what lies outside', 'export', [event(101), event(-1)], ['0 export told']],
  ])('%s', (_name, today, events, expected) => {
    expect(told(today, events)).toEqual(expected);
  });

  it('keeps the order of two events of one moment, which come newest first', () => {
    const events = [event(50, exclude), event(50, { id: 'earlier' })];
    expect(spansOf('exclude', events, period).map(({ direction, basis }) => [direction, basis])).toEqual([
      ['exclude', 'told'],
      ['export', 'told'],
      ['exclude', 'told'],
    ]);
  });
});

describe('the span of a moment', () => {
  const spans = spansOf('export', [event(30)], period);

  it.each<[number, [Direction, Basis] | null]>([
    [-1, null],
    [0, ['exclude', 'told']],
    [29, ['exclude', 'told']],
    [30, ['export', 'told']],
    [100, ['export', 'told']],
  ])('at %i', (at, expected) => {
    const span = spanAt(spans, at);
    expect(span ? [span.direction, span.basis] : null).toEqual(expected);
  });
});
