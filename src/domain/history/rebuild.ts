import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import type { Changes } from '../changes';
import type { Direction } from '../direction';
import type { ExportEvent } from './event';
import { isPlaced, type Directions, type Timelines } from './record';
import { type Basis, type Span, spanAt } from './spans';

/** One attribute at an earlier time. */
export interface Earlier {
  readonly direction: Direction;
  readonly basis: Basis;
}

/** Every attribute at an earlier time. */
export type EarlierSelection = ReadonlyMap<SwitchableId, Earlier>;

/** The selection at a time, which has to lie within the timelines; before them nothing is known. */
export function selectionAt(timelines: Timelines, at: number): EarlierSelection {
  const earlier = new Map<SwitchableId, Earlier>();
  for (const [id, spans] of timelines) {
    const span = spanAt(spans, at);
    if (span) earlier.set(id, { direction: span.direction, basis: span.basis });
  }
  return earlier;
}

/** What would have to change now to export again what was exported then. */
export interface WayThere {
  readonly changes: Changes;
  /**
   * Attributes whose direction then was another, but which is not offered: JumpCloud's API takes `export` only for
   * Microsoft 365 (`Office365TranslationRuleRequest`), and an imported attribute is not exported either way.
   */
  readonly notOffered: readonly SwitchableId[];
}

/** Compares an earlier selection with today's, in catalogue order. */
export function wayTo(then: EarlierSelection, today: Directions): WayThere {
  const ids = switchables.map(({ id }) => id);
  const was = (id: SwitchableId): Direction => then.get(id)?.direction ?? today.get(id) ?? 'exclude';
  const is = (id: SwitchableId): Direction => today.get(id) ?? 'exclude';
  const turnOn = ids.filter((id) => was(id) === 'export' && is(id) !== 'export');
  const turnOff = ids.filter((id) => was(id) === 'exclude' && is(id) === 'export');
  const offered = new Set([...turnOn, ...turnOff]);
  return {
    changes: { turnOn, turnOff },
    notOffered: ids.filter((id) => was(id) !== is(id) && !offered.has(id)),
  };
}

/** A time for which the events of an attribute do not fit what came after them. */
export interface Contradiction {
  readonly attribute: SwitchableId;
  /** What came after says this direction for this time. */
  readonly span: Span;
  /** Whether it is today's rules that say otherwise, and not a later event. */
  readonly withToday: boolean;
}

/** The contradictions between a time and now, in catalogue order, oldest first for each attribute. */
export const contradictionsSince = (timelines: Timelines, at: number): readonly Contradiction[] =>
  [...timelines].flatMap(([attribute, spans]) =>
    spans
      .filter(({ basis, to }) => basis === 'disputed' && to > at)
      .map((span) => ({ attribute, span, withToday: span === spans.at(-1) })),
  );

/** The events after a time that say neither of which attribute nor of which directory they are, or only one of both. */
export const notPlacedSince = (events: readonly ExportEvent[], at: number): readonly ExportEvent[] =>
  events.filter((event) => event.at > at && !isPlaced(event));
