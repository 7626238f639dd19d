import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import type { DirectoryId } from '../directory';
import { type ExportEvent, tookEffect } from './event';
import { eventsOf, isPlaced } from './record';

/** `none`: no event can have been about the attribute. `not-known`: one that cannot be told apart may have been the last. */
export type LastChange = ExportEvent | 'none' | 'not-known';

/** The newest of these events, whatever their order. */
const newestOf = (events: readonly ExportEvent[]): ExportEvent | undefined =>
  events.reduce<ExportEvent | undefined>(
    (newest, event) => (newest && newest.at >= event.at ? newest : event),
    undefined,
  );

/**
 * The newest event of each attribute in this directory. Events that name no directory or no attribute cannot be told
 * apart: they are no attribute's last change, but they may have been one. Failed attempts are none.
 */
export function lastChanges(
  events: readonly ExportEvent[],
  directoryId: DirectoryId,
): (attribute: SwitchableId) => LastChange {
  const effective = eventsOf(events, directoryId).filter(tookEffect);
  const lastOf = (attribute: SwitchableId): LastChange => {
    const newest = newestOf(
      effective.filter((event) => event.attribute === attribute || event.attribute === null),
    );
    if (!newest) return 'none';
    return isPlaced(newest) ? newest : 'not-known';
  };
  const last = new Map(switchables.map(({ id }) => [id, lastOf(id)]));
  return (attribute) => last.get(attribute) ?? 'none';
}
