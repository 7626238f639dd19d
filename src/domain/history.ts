import type { SwitchableId } from './attribute';
import type { DirectoryId } from './directory';

/** One Directory Insights event about the export of an attribute, as far as it can be understood. */
export interface ExportEvent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The administrator's e-mail address or id; null where the event does not say. */
  readonly by: string | null;
  /** `include`: exported from then on. `exclude`: no longer exported. */
  readonly kind: 'include' | 'exclude';
  /** Null where the event names no attribute this console knows. */
  readonly attribute: SwitchableId | null;
  /** Null where the event names no directory. */
  readonly directoryId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

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
