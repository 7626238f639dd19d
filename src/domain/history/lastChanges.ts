import type { SwitchableId } from '../attribute';
import type { DirectoryId } from '../directory';
import type { ExportEvent } from './event';

/** The newest event of each attribute in this directory. Events that name no directory cannot be told apart and are left out. */
export function lastChanges(
  events: readonly ExportEvent[],
  directoryId: DirectoryId,
): ReadonlyMap<SwitchableId, ExportEvent> {
  const newest = new Map<SwitchableId, ExportEvent>();
  for (const event of events) {
    if (event.attribute === null || event.directoryId !== directoryId) continue;
    const known = newest.get(event.attribute);
    if (!known || known.at < event.at) newest.set(event.attribute, event);
  }
  return newest;
}
