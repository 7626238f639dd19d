import type { Direction } from '../direction';
import type { ExportEvent } from './event';

/**
 * How a direction is known. `told`: by events or by today's rules. `assumed`: an event does not say what was before it,
 * so its type has to do. `disputed`: what came before says another direction than what came after, by its word or by
 * its type, so an event is missing or wrong.
 */
export type Basis = 'told' | 'assumed' | 'disputed';

/** A time during which an attribute kept its direction, in milliseconds since 1970; `to` is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly basis: Basis;
}

/** Oldest first. Events come newest first, and so those of the same moment keep their order. */
export const inTime = (events: readonly ExportEvent[]): readonly ExportEvent[] =>
  events.toReversed().toSorted((a, b) => a.at - b.at);

/** JumpCloud's help article: an `exclude` event sets Exclude, an `include` event sets Import or Export. */
const directionAfter = ({ kind, to }: ExportEvent): Direction | null =>
  to ?? (kind === 'exclude' ? 'exclude' : null);

/** Whether an event may have led to this direction. */
function ledTo(event: ExportEvent, direction: Direction): boolean {
  const after = directionAfter(event);
  return after === null ? direction !== 'exclude' : after === direction;
}

/**
 * What was before an event that does not say, by its type: the API description calls the events "mapping created" and
 * "mapping deleted". The API makes rules that export only, so a stopped import is taken for an export, hence `assumed`.
 */
const presumedBefore = ({ kind }: ExportEvent): Direction => (kind === 'include' ? 'exclude' : 'export');

/** The direction between two neighbouring events of one attribute; without a later one, today's rules tell it. */
function between(
  earlier: ExportEvent | undefined,
  later: ExportEvent | undefined,
  today: Direction,
): Pick<Span, 'direction' | 'basis'> {
  const told = later ? later.from : today;
  if (told !== null)
    return { direction: told, basis: earlier && !ledTo(earlier, told) ? 'disputed' : 'told' };
  const after = earlier ? directionAfter(earlier) : null;
  if (after !== null) return { direction: after, basis: 'told' };
  const presumed = later ? presumedBefore(later) : today;
  return { direction: presumed, basis: earlier && !ledTo(earlier, presumed) ? 'disputed' : 'assumed' };
}

/** The time that is looked at: since when events are known, and when today's rules were read. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * The directions of one attribute over time, oldest first and without gaps: today's, then backwards through its events.
 * Without any event it has been as it is today for as long as events are kept.
 */
export function spansOf(today: Direction, events: readonly ExportEvent[], period: Period): readonly Span[] {
  const ordered = inTime(events).filter(({ at }) => at >= period.from && at <= period.to);
  const edges = [period.from, ...ordered.map(({ at }) => at), period.to];
  return edges.slice(1).map((to, index) => {
    const { direction, basis } = between(ordered[index - 1], ordered[index], today);
    return { from: edges[index] ?? period.from, to, direction, basis };
  });
}

/** The span that a moment lies in. An event counts from its own moment on; before the first span there is none. */
export const spanAt = (spans: readonly Span[], at: number): Span | undefined =>
  spans.findLast((span) => span.from <= at);
