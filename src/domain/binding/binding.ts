/** Who is bound to a Microsoft 365 directory, along which routes, and how the last attempt to write to them ended. */

/** The last attempt to bring a user to Microsoft 365. The meaning of `code` is not documented. */
export interface SyncState {
  readonly code: number | null;
  readonly message: string | null;
  /** Milliseconds since 1970; null where it is not told. */
  readonly syncedAt: number | null;
}

/** The ways by which a user is bound (API v2 `graph_office365TraverseUser`, `paths`). */
export interface Routes {
  /** Bound by themselves. */
  readonly direct: boolean;
  /** The bound groups of which the user is a member. */
  readonly groupIds: readonly string[];
}

/** A bound user. */
export interface Binding {
  /** The JumpCloud user id. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The Microsoft 365 user id that the sync status names; null where it names none. */
  readonly microsoftId: string | null;
  readonly routes: Routes;
  /** Null where JumpCloud tells no state. */
  readonly sync: SyncState | null;
}

export const syncKinds = ['good', 'failed', 'not-known'] as const;
export type SyncKind = (typeof syncKinds)[number];

/**
 * 0 is good in google.rpc.Status, whose members the state has, and 200 is good in HTTP; which of the two it is, is not
 * documented, so both count as good, and every other code as a failure. Without a code, nothing is known.
 */
export function syncKindOf(sync: SyncState | null): SyncKind {
  if (sync === null || sync.code === null) return 'not-known';
  return sync.code === 0 || sync.code === 200 ? 'good' : 'failed';
}

export const routeKinds = ['direct', 'group', 'both', 'not-known'] as const;
export type RouteKind = (typeof routeKinds)[number];

/** `not-known` where JumpCloud lists the user as bound and names no route. */
export function routeKindOf({ direct, groupIds }: Routes): RouteKind {
  if (groupIds.length === 0) return direct ? 'direct' : 'not-known';
  return direct ? 'both' : 'group';
}
