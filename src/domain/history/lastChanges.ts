import type { SwitchableId } from '../attribute';
import type { DirectoryId } from '../directory';
import type { ExportEvent } from './event';

/** Why there is no last change to tell. `none`: no event can have been about the attribute. */
export type NoLastChange = 'reading' | 'none' | 'not-known';

export type LastChange = ExportEvent | NoLastChange;

/**
 * The newest event of each attribute in this directory. Events that name no directory or no attribute cannot be told
 * apart: they are no attribute's last change, but they may have been one.
 */
export function lastChanges(
  events: readonly ExportEvent[],
  directoryId: DirectoryId,
): (attribute: SwitchableId) => LastChange {
  const newest = new Map<SwitchableId, ExportEvent>();
  const maybe = new Set<SwitchableId | null>();
  for (const event of events) {
    const { attribute } = event;
    if (event.directoryId !== directoryId || attribute === null) {
      if (event.directoryId === null || event.directoryId === directoryId) maybe.add(attribute);
      continue;
    }
    const known = newest.get(attribute);
    if (!known || known.at < event.at) newest.set(attribute, event);
  }
  return (attribute) =>
    newest.get(attribute) ?? (maybe.has(attribute) || maybe.has(null) ? 'not-known' : 'none');
}
