import type { SwitchableId } from '../attribute';
import type { DirectoryId } from '../directory';
import { type ExportEvent, tookEffect } from './event';
import { eventsOf } from './record';

/** `none`: no event can have been about the attribute. `not-known`: one that cannot be told apart may have been. */
export type LastChange = ExportEvent | 'none' | 'not-known';

/**
 * The newest event of each attribute in this directory. Events that name no directory or no attribute cannot be told
 * apart: they are no attribute's last change, but they may have been one. Failed attempts are none.
 */
export function lastChanges(
  events: readonly ExportEvent[],
  directoryId: DirectoryId,
): (attribute: SwitchableId) => LastChange {
  const newest = new Map<SwitchableId, ExportEvent>();
  const maybe = new Set<SwitchableId | null>();
  for (const event of eventsOf(events, directoryId).filter(tookEffect)) {
    const { attribute } = event;
    if (event.directoryId === null || attribute === null) {
      maybe.add(attribute);
      continue;
    }
    const known = newest.get(attribute);
    if (!known || known.at < event.at) newest.set(attribute, event);
  }
  return (attribute) =>
    newest.get(attribute) ?? (maybe.has(attribute) || maybe.has(null) ? 'not-known' : 'none');
}
