/** Who is chosen in the list of bound users: JumpCloud ids, in the order in which they were chosen. */
import type { Binding } from '../../domain/binding/binding';
import type { Target } from '../../domain/binding/targets';
import { targetOf } from './userWords';

export type ChosenUsers = ReadonlyMap<string, Target>;

export const nobodyChosen: ChosenUsers = new Map();

/** The choice with these users in it, or without them. Only who is bound directly can be unbound, and so be chosen. */
export function withUsers(chosen: ChosenUsers, users: readonly Binding[], on: boolean): ChosenUsers {
  const next = new Map(chosen);
  for (const user of users) {
    const { id, routes } = user;
    if (!on) next.delete(id);
    else if (routes.direct) next.set(id, targetOf(user));
  }
  return next;
}

/** These targets as a choice. */
export const chosenOf = (targets: readonly Target[]): ChosenUsers =>
  new Map(targets.map((target) => [target.id, target]));
