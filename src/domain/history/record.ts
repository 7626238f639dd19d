import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import type { Directions } from '../directions';
import { type ExportEvent, tookEffect } from './event';
import { keptSince } from './retention';
import { type Span, type Period, spansOf } from './spans';

const placedIn = (event: ExportEvent, directoryId: string): ExportEvent => ({ ...event, directoryId });

/**
 * The events that are about this directory, or do not say which they are about. An id that the event calls nothing
 * could be of anything, so it counts only where it is the id of this directory.
 */
export const eventsOf = (events: readonly ExportEvent[], id: string): readonly ExportEvent[] =>
  events
    .map((event) => (event.directoryId === null && event.ids.includes(id) ? placedIn(event, id) : event))
    .filter(({ directoryId }) => directoryId === null || directoryId === id);

/** Whether an event says which attribute of which directory it is about. */
export const isPlaced = ({ attribute, directoryId }: ExportEvent): boolean =>
  attribute !== null && directoryId !== null;

function groupedByAttribute(
  events: readonly ExportEvent[],
): ReadonlyMap<SwitchableId | null, readonly ExportEvent[]> {
  const groups = new Map<SwitchableId | null, ExportEvent[]>();
  for (const event of events) {
    const group = groups.get(event.attribute);
    if (group) group.push(event);
    else groups.set(event.attribute, [event]);
  }
  return groups;
}

/**
 * The time of which events are known, up to now. An event may be a little later than now, where JumpCloud's clock is
 * ahead of this one.
 */
export const periodUntil = (now: number, events: readonly ExportEvent[]): Period => ({
  from: keptSince(now),
  to: events.reduce((latest, { at }) => Math.max(latest, at), now),
});

/** All attributes over time. */
export type Timelines = ReadonlyMap<SwitchableId, readonly Span[]>;

/**
 * The directions of every attribute over time, from today's rules and the events of one directory.
 *
 * @param events of one directory, newest first; failed attempts, and those that name no attribute or no directory, change nothing
 */
export function timelinesOf(today: Directions, events: readonly ExportEvent[], period: Period): Timelines {
  const byAttribute = groupedByAttribute(events.filter((event) => tookEffect(event) && isPlaced(event)));
  return new Map(switchables.map(({ id }) => [id, spansOf(today[id], byAttribute.get(id) ?? [], period)]));
}
