import type { SwitchableId } from '../attribute';
import type { ExportEvent } from './event';

/** Stands for what an event does not say. */
export const notKnown = 'unknown';

/** Which events are looked at; null takes any. Times are milliseconds since 1970, both included. */
export interface EventFilter {
  readonly attribute: SwitchableId | typeof notKnown | null;
  /** An administrator as events name them, or `unknown`. */
  readonly by: string | null;
  readonly kind: ExportEvent['kind'] | null;
  readonly from: number | null;
  readonly to: number | null;
}

const fits = (wanted: string | null, value: string | null): boolean =>
  wanted === null || wanted === (value ?? notKnown);

const matches = (event: ExportEvent, { attribute, by, kind, from, to }: EventFilter): boolean =>
  fits(attribute, event.attribute) &&
  fits(by, event.by) &&
  fits(kind, event.kind) &&
  (from === null || event.at >= from) &&
  (to === null || event.at <= to);

/** The events that fit, in their order. */
export const filterEvents = (events: readonly ExportEvent[], filter: EventFilter): readonly ExportEvent[] =>
  events.filter((event) => matches(event, filter));

/** Every administrator that the events name, by alphabet. */
export const administratorsIn = (events: readonly ExportEvent[]): readonly string[] =>
  [...new Set(events.map(({ by }) => by))].filter((by) => by !== null).toSorted();
