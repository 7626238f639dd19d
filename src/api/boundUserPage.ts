/** Reads what the wire tells of bound users. Pure: the worker reads pages with it. */
import type { SyncState } from '../domain/binding/binding';
import type { WireBoundUser } from './contract';

function toTime(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}

/** How a user was last synchronised; null where that was not asked for or is not told. */
export const syncOf = ({ syncStatus }: WireBoundUser): SyncState | null =>
  syncStatus
    ? {
        code: syncStatus.code ?? null,
        message: syncStatus.message?.trim() || null,
        syncedAt: toTime(syncStatus.syncedAt),
      }
    : null;
