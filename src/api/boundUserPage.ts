/** Reads bound users as the wire tells them. Pure: the worker reads pages with it. */
import * as v from 'valibot';
import type { Routes, SyncState } from '../domain/binding/binding';
import { WireBoundUser } from './contract';
import { WireConnection } from './contractBindings';

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

/** The group through which a path leads; null where it leads through none. An edge of another shape is passed over. */
function groupOn(path: readonly unknown[]): string | null {
  const edges = path.filter((edge) => v.is(WireConnection, edge));
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return ends.find((end) => end?.type === 'user_group')?.id ?? null;
}

/** The ways by which a user is bound: one path each, which leads through a group or straight to the directory. */
export function routesOf({ paths }: Pick<WireBoundUser, 'paths'>): Routes {
  const groups = (paths ?? []).filter((path) => path.length > 0).map(groupOn);
  return {
    direct: groups.includes(null),
    groupIds: [...new Set(groups.filter((id) => id !== null))],
  };
}
