import type { SwitchableId } from '../attribute';
import { type Changes, changesBetween } from '../changes';
import type { Direction } from '../direction';
import { attributesWith, type Directions } from '../directions';
import { type ExportEvent, tookEffect } from './event';
import { isPlaced, type Timelines } from './record';
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

/** What would have to change now to be as it was then. */
export interface WayThere {
  readonly changes: Changes;
  /** Attributes that were imported then and are not now: JumpCloud's API takes no such rule for Microsoft 365. */
  readonly notOffered: readonly SwitchableId[];
}

/** Compares an earlier selection with today's, in catalogue order. */
export function wayTo(then: EarlierSelection, today: Directions): WayThere {
  const wanted: Directions = {
    ...today,
    ...Object.fromEntries([...then].map(([id, { direction }]) => [id, direction])),
  };
  return {
    changes: changesBetween(today, wanted),
    notOffered: attributesWith(wanted, 'import').filter((id) => today[id] !== 'import'),
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

/** The changes after a time that say neither of which attribute nor of which directory they are, or only one of both. */
export const notPlacedSince = (events: readonly ExportEvent[], at: number): readonly ExportEvent[] =>
  events.filter((event) => event.at > at && tookEffect(event) && !isPlaced(event));
