import type { DirectoryId } from '../../../domain/directory';
import type { SwitchableId } from '../../../domain/attribute';
import type { ExportEvent } from '../../../domain/history/event';
import { type LastChange, lastChanges } from '../../../domain/history/lastChanges';

/** What a row knows of its last change. */
export type ShownChange = LastChange | 'reading';

interface Events {
  readonly data: readonly ExportEvent[] | undefined;
  readonly isError: boolean;
}

/**
 * The last change of each attribute. Events that were read before reading them failed are not told: what was saved
 * since is not among them.
 */
export function shownChanges(
  { data, isError }: Events,
  directoryId: DirectoryId,
): (attribute: SwitchableId) => ShownChange {
  if (isError) return () => 'not-known';
  return data ? lastChanges(data, directoryId) : () => 'reading';
}
