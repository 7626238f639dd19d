/** Reads the routes by which a user is bound. Pure, and apart from what the first screen needs. */
import * as v from 'valibot';
import type { Routes } from '../domain/binding/binding';
import type { WireBoundUser } from './contract';
import { WireConnection } from './contractBindings';

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
