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
import type { SentEvent } from './contract';
import { changesIn, textAt, textsIn } from './eventParts';

/** The first rule name that stands in the event, alone or inside a longer text. */
function attributeIn({ association, changes, resource }: SentEvent): SwitchableId | null {
  const texts = textsIn([association, changes, resource]);
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
function directoryIn({ association, changes, resource }: SentEvent): string | null {
  const parts = [resource, association].flat().flatMap((part) => {
    const id = textAt(part, 'id');
    return id && isDirectoryId(id) ? [{ id, type: textAt(part, 'type') ?? '' }] : [];
  });
  const changed = changesIn(changes).flatMap(({ field, from, to }) =>
    [to, from].flatMap((id) => (typeof id === 'string' && isDirectoryId(id) ? [{ id, type: field }] : [])),
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
const directionOf = ({ changes }: SentEvent, side: 'from' | 'to'): Direction | null =>
  changesIn(changes)
    .map((change) => directionIn(change[side]))
    .find((found) => found !== null) ?? null;

const administratorOf = ({ initiated_by: by }: SentEvent): string | null =>
  ['email', 'name', 'id'].map((name) => textAt(by, name)).find((text) => text !== null) ?? null;

/** The API description has `success` and `error_message`; an event without them counts as what happened. */
const failureOf = (event: SentEvent): ExportEvent['failure'] =>
  event['success'] === false ? { said: textAt(event, 'error_message') } : null;

/** One event in the domain's words. `index` tells events apart that come without an id. */
export const toExportEvent = (event: SentEvent, index: number): ExportEvent => ({
  id: textAt(event, 'id') ?? `${event.timestamp}#${index}`,
  at: Date.parse(event.timestamp),
  by: administratorOf(event),
  kind: event.event_type.toLowerCase() === 'integrationattribute_exclude' ? 'exclude' : 'include',
  attribute: attributeIn(event),
  directoryId: directoryIn(event),
  from: directionOf(event, 'from'),
  to: directionOf(event, 'to'),
  failure: failureOf(event),
  method: textAt(event, 'auth_method'),
  address: textAt(event, 'client_ip'),
  raw: event,
});
