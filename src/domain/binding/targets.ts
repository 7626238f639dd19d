/** What can be bound and unbound: users and groups. And whom that concerns. */
import type { Binding, Routes } from './binding';

export interface Target {
  readonly kind: 'user' | 'group';
  readonly id: string;
  readonly name: string;
  /** Tells users of the same name apart; left out for groups. Empty where it is not known. */
  readonly email?: string;
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

/** What unbinding does to one user. */
export type Unbinding =
  | { readonly kind: 'ends' }
  /** Another route is left, and so the synchronisation goes on. */
  | { readonly kind: 'stays'; readonly left: Routes }
  /** None of their routes is among the targets any more. */
  | { readonly kind: 'nothing' };

const nothing: Unbinding = { kind: 'nothing' };

/** What unbinding the targets of these keys does to somebody; `binding` is null for who is not bound any more. */
export function unbindingOf(binding: Binding | null, gone: ReadonlySet<string>): Unbinding {
  if (!binding) return nothing;
  const { id, routes } = binding;
  const left: Routes = {
    direct: routes.direct && !gone.has(targetKey({ kind: 'user', id })),
    groupIds: routes.groupIds.filter((group) => !gone.has(targetKey({ kind: 'group', id: group }))),
  };
  const isSame = left.direct === routes.direct && left.groupIds.length === routes.groupIds.length;
  if (isSame) return nothing;
  return left.direct || left.groupIds.length > 0 ? { kind: 'stays', left } : { kind: 'ends' };
}
