/** What can be bound and unbound: users and groups. And whom that concerns. */
import type { Routes } from './binding';

export interface Target {
  readonly kind: 'user' | 'group';
  readonly id: string;
  readonly name: string;
}

/** One text for each target: users and groups may not be mixed up. */
export const targetKey = ({ kind, id }: Pick<Target, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Who is meant by the targets, each user once; `membersOf` gives the members of a group. */
export function usersMeant(
  targets: readonly Target[],
  membersOf: (groupId: string) => readonly string[],
): readonly string[] {
  const ids = targets.flatMap(({ kind, id }) => (kind === 'user' ? [id] : membersOf(id)));
  return [...new Set(ids)];
}

/** What is left of somebody's routes when these targets are unbound. */
export function routesWithout(
  userId: string,
  { direct, groupIds }: Routes,
  targets: readonly Target[],
): Routes {
  const gone = new Set(targets.map(targetKey));
  return {
    direct: direct && !gone.has(targetKey({ kind: 'user', id: userId })),
    groupIds: groupIds.filter((id) => !gone.has(targetKey({ kind: 'group', id }))),
  };
}

/** Whether any route is left. */
export const isStillBound = ({ direct, groupIds }: Routes): boolean => direct || groupIds.length > 0;
