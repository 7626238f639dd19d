/** Reads bound users as the wire tells them. Pure: the worker reads pages with it. */
import type { SyncState } from '../domain/binding/binding';
import type { WireBoundUser } from './contract';

export interface BoundUser {
  /** The user's id in JumpCloud. */
  readonly id: string;
  /** The user's id in Microsoft 365; null where it was not asked for or is not told. */
  readonly microsoftId: string | null;
  readonly sync: SyncState | null;
}

function toTime(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}

/** Without the routes, which take longer to read and are needed for a list of bindings only. */
export const toBoundUser = ({ id, externalId, syncStatus }: WireBoundUser): BoundUser => ({
  id,
  microsoftId: externalId || null,
  sync: syncStatus
    ? {
        code: syncStatus.code ?? null,
        message: syncStatus.message?.trim() || null,
        syncedAt: toTime(syncStatus.syncedAt),
      }
    : null,
});
