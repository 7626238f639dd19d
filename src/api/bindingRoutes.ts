/** Reads the routes by which a user is bound. Pure, and apart from what the first screen needs. */
import * as v from 'valibot';
import type { Routes } from '../domain/binding/binding';
import type { WireBoundUser } from './contract';
import { WireConnection } from './contractBindings';

type Path = readonly unknown[];

/** An edge of another shape is passed over. */
const edgesOn = (path: Path): readonly WireConnection[] => path.filter((edge) => v.is(WireConnection, edge));

/** The group through which a path leads; null where none is named. */
function groupOn(path: Path): string | null {
  const ends = edgesOn(path).flatMap(({ from, to }) => [from, to]);
  return ends.find((end) => end?.type === 'user_group')?.id ?? null;
}

/** Whether an edge leads from the user to the directory; its beginning may be left out where it is the only one. */
const isStraight = (path: Path): boolean =>
  edgesOn(path).some(
    ({ from, to }) => to.type === 'office_365' && (from ? from.type === 'user' : path.length === 1),
  );

/**
 * The ways by which a user is bound: one path each, which leads through a group or straight to the directory. Of a
 * path that can be read as neither, nothing is said.
 */
export function routesOf({ paths }: Pick<WireBoundUser, 'paths'>): Routes {
  const groups = (paths ?? []).map((path) => ({ path, id: groupOn(path) }));
  return {
    direct: groups.some(({ path, id }) => id === null && isStraight(path)),
    groupIds: [...new Set(groups.flatMap(({ id }) => id ?? []))],
  };
}
