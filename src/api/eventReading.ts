/**
 * Reads a Directory Insights event about the export of an attribute.
 *
 * The two event types are documented by name only: no public sample shows where the directory, the attribute and the
 * directions are. So they are looked for in whatever of `resource`, `association` and `changes` an event has, and an
 * event that cannot be understood is kept with what is known of it.
 */
import { isDirectoryId } from '../domain/directory';
import type { ExportEvent } from '../domain/history/event';
import type { SentEvent } from './contract';
import { attributesIn } from './eventAttributes';
import { changesIn, textAt, textsIn } from './eventParts';

/** Every id in a value, each once. */
const idsIn = (value: unknown): readonly string[] => [...new Set(textsIn(value).filter(isDirectoryId))];

/** The kinds of directories that API v2 has, and what else they are called. */
const namesDirectory = /office.?365|o365|m365|g.?suite|google|ldap|workday|directory/i;
const namesSomethingElse = /rule|translation|attribute|mapping|admin|user|group/i;

/** The id of what calls itself a directory and nothing else: a rule of a directory does both. */
function directoryIn({ association, changes, resource }: SentEvent): string | null {
  const parts = [resource, association]
    .flat()
    .map((part) => ({ id: textAt(part, 'id'), type: textAt(part, 'type') ?? '' }));
  const changed = changesIn(changes).flatMap(({ field, from, to }) =>
    [to, from].map((id) => ({ id, type: field })),
  );
  const named = [...parts, ...changed].filter(
    ({ type }) => namesDirectory.test(type) && !namesSomethingElse.test(type),
  );
  return named.flatMap(({ id }) => (typeof id === 'string' && isDirectoryId(id) ? [id] : []))[0] ?? null;
}

const administratorOf = ({ initiated_by: by }: SentEvent): string | null =>
  ['email', 'name', 'id'].map((name) => textAt(by, name)).find((text) => text !== null) ?? null;

/** The API description has `success` and `error_message`; an event without them counts as what happened. */
const failureOf = (event: SentEvent): ExportEvent['failure'] =>
  event['success'] === false ? { said: textAt(event, 'error_message') } : null;

/** By the direction after it, which one event may tell of several attributes; else by the type of the event. */
function kindOf(event: SentEvent, to: ExportEvent['to']): ExportEvent['kind'] {
  if (to !== null) return to === 'exclude' ? 'exclude' : 'include';
  return event.event_type.toLowerCase() === 'integrationattribute_exclude' ? 'exclude' : 'include';
}

/**
 * One event in the domain's words: one for each attribute that it tells of. `index` tells events apart that come
 * without an id.
 */
export function toExportEvents(event: SentEvent, index: number): readonly ExportEvent[] {
  const id = textAt(event, 'id') ?? `${event.timestamp}#${index}`;
  const { association, changes, resource } = event;
  const attributes = attributesIn(event);
  return attributes.map(({ attribute, from, to }) => ({
    id: attributes.length === 1 ? id : `${id}/${attribute ?? 'unknown'}`,
    at: Date.parse(event.timestamp),
    by: administratorOf(event),
    kind: kindOf(event, to),
    attribute,
    from,
    to,
    directoryId: directoryIn(event),
    ids: idsIn([resource, association, changes]),
    failure: failureOf(event),
    method: textAt(event, 'auth_method'),
    address: textAt(event, 'client_ip'),
    raw: event,
  }));
}
