/**
 * Reads a Directory Insights event about the export of an attribute.
 *
 * The two event types are documented by name only: no public sample shows where the directory, the attribute and the
 * directions are. So they are looked for in whatever of `resource`, `association` and `changes` an event has, and an
 * event that cannot be understood is kept with what is known of it.
 */
import type { SwitchableId } from '../domain/attribute';
import { attributeOfRule } from '../domain/attributes';
import { type Direction, directionFrom } from '../domain/direction';
import { isDirectoryId } from '../domain/directory';
import type { ExportEvent } from '../domain/history/event';
import type { WireEvent } from './contract';

/** Every text inside a value, member names included. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

/** The first rule name that stands in the event, alone or inside a longer text. */
function attributeIn(event: WireEvent): SwitchableId | null {
  const texts = textsIn([event.association, event.changes, event.resource]);
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^a-z_]+/));
  for (const word of words) {
    const attribute = attributeOfRule(word);
    if (attribute) return attribute.id;
  }
  return null;
}

const namesDirectory = /office.?365|o365|m365|directory/i;
const namesSomethingElse = /rule|translation|attribute|mapping|admin|user|group/i;

/**
 * The directory's id: of what calls itself a directory and nothing else (a rule of a directory does both), else of what
 * does not call itself something else.
 */
function directoryIn(event: WireEvent): string | null {
  const parts = [event.resource, event.association].flatMap((part) =>
    part?.id && isDirectoryId(part.id) ? [{ id: part.id, type: part.type ?? '' }] : [],
  );
  const changed = (event.changes ?? []).flatMap(({ field, from, to }) =>
    [to, from].flatMap((id) =>
      typeof id === 'string' && isDirectoryId(id) ? [{ id, type: field ?? '' }] : [],
    ),
  );
  const nothingElse = [...parts, ...changed].filter(({ type }) => !namesSomethingElse.test(type));
  const named = nothingElse.find(({ type }) => namesDirectory.test(type));
  const unnamed = parts.find(({ type }) => !namesSomethingElse.test(type));
  return (named ?? unnamed)?.id ?? null;
}

const directionIn = (value: unknown): Direction | null =>
  textsIn(value)
    .map(directionFrom)
    .find((found) => found !== null) ?? null;

/** The first direction told by `from` or `to` of the event's changes. */
const directionOf = (event: WireEvent, side: 'from' | 'to'): Direction | null =>
  (event.changes ?? []).map((change) => directionIn(change[side])).find((found) => found !== null) ?? null;

const administratorOf = (event: WireEvent): string | null =>
  event.initiated_by?.email || event.initiated_by?.name || event.initiated_by?.id || null;

/** One event in the domain's words. `index` tells events apart that come without an id. */
export const toExportEvent = (event: WireEvent, index: number): ExportEvent => ({
  id: event.id || `${event.timestamp}#${index}`,
  at: Date.parse(event.timestamp),
  by: administratorOf(event),
  kind: event.event_type.toLowerCase() === 'integrationattribute_exclude' ? 'exclude' : 'include',
  attribute: attributeIn(event),
  directoryId: directoryIn(event),
  from: directionOf(event, 'from'),
  to: directionOf(event, 'to'),
  method: event.auth_method || null,
  address: event.client_ip || null,
  raw: event,
});
