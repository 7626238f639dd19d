import { blankValues } from './blankAccount';
import { directorySubject, eventBy, uuidOf } from './events';
import { rowOf, withRows } from './lazy';
import type { Account, MicrosoftDirectory, Organisation, Route, User } from './model';
import {
  type Context,
  type Outcome,
  type Refused,
  done,
  microsoftDirectory,
  notFound,
  withDirectory,
} from './outcome';
import { pushedTo } from './pushing';
import { tokenRefusal } from './ruleCommands';

export interface BindingInput {
  readonly directoryId: string;
  readonly target: { readonly type: 'user' | 'user_group'; readonly id: string };
}

/** Who is meant: one user, or all members of a group; undefined where the id is not known. */
function usersMeant(state: Organisation, target: BindingInput['target']): readonly string[] | undefined {
  if (target.type === 'user_group') {
    const group = state.groups.get(target.id);
    return group && [...group.members];
  }
  return rowOf(state.users, target.id) ? [target.id] : undefined;
}

const routeOf = (target: BindingInput['target']): Route => ({
  groupId: target.type === 'user_group' ? target.id : null,
});

const without = (routes: readonly Route[], route: Route) =>
  routes.filter((candidate) => candidate.groupId !== route.groupId);

/** What Microsoft 365 holds of a user whom JumpCloud has just created there, before the first push. */
const newAccount = (user: User, context: Context): Account => ({
  id: uuidOf(context),
  onPremisesSyncEnabled: null,
  mail: null,
  isLinked: true,
  syncedAt: null,
  sync: null,
  values: blankValues(user.username, user.email || user.username),
});

function missingAccounts(
  state: Organisation,
  directory: MicrosoftDirectory,
  userIds: readonly string[],
  context: Context,
): [string, Account][] {
  return userIds.flatMap((id): [string, Account][] => {
    const user = rowOf(state.users, id);
    return user && !rowOf(directory.accounts, id) ? [[id, newAccount(user, context)]] : [];
  });
}

/** What JumpCloud answers is not documented for either; refused here, so that the console has to survive it. */
const alreadyBound: Refused = { refused: { kind: 'already-exists', message: 'Already associated' } };

const associationEvent = (
  context: Context,
  state: Organisation,
  directory: MicrosoftDirectory,
  input: BindingInput,
  change: 'add' | 'remove',
) =>
  eventBy(context, state, {
    type: 'association_change',
    resource: directorySubject(directory),
    association: { id: input.target.id, type: input.target.type, name: change },
  });

/** Whether this very route exists; a user who is bound through a group can still be bound directly. */
function isBound(
  { bindings, boundGroups }: MicrosoftDirectory,
  { type, id }: BindingInput['target'],
): boolean {
  if (type === 'user_group') return boundGroups.has(id);
  return (bindings.get(id) ?? []).some(({ groupId }) => groupId === null);
}

function groupsAfter(directory: MicrosoftDirectory, { type, id }: BindingInput['target'], bound: boolean) {
  if (type === 'user') return directory.boundGroups;
  const others = [...directory.boundGroups].filter((other) => other !== id);
  return new Set(bound ? [...others, id] : others);
}

/**
 * Binds a user, or every member of a group. Whoever was not bound before has all exported attributes
 * overwritten in Microsoft 365; whoever was bound along another route only gets one more route.
 */
export function bind(state: Organisation, input: BindingInput, context: Context): Outcome {
  const directory = microsoftDirectory(state, input.directoryId);
  const meant = usersMeant(state, input.target);
  if (!directory || !meant) return notFound(directory ? 'User or group' : 'Directory');
  const refused = tokenRefusal(directory);
  if (refused) return refused;
  if (isBound(directory, input.target)) return alreadyBound;
  const route = routeOf(input.target);
  const bindings = new Map(directory.bindings);
  for (const id of meant) bindings.set(id, [...without(bindings.get(id) ?? [], route), route]);
  const newcomers = meant.filter((id) => !directory.bindings.has(id));
  const accounts = withRows(directory.accounts, missingAccounts(state, directory, newcomers, context));
  const boundGroups = groupsAfter(directory, input.target, true);
  const bound = pushedTo(state, { ...directory, bindings, boundGroups, accounts }, newcomers, context.now);
  const event = associationEvent(context, state, directory, input, 'add');
  return done(withDirectory(state, bound), [event]);
}

/** Takes one route away. Whoever has no route left is no longer bound; Microsoft 365 keeps what it has. */
export function unbind(state: Organisation, input: BindingInput, context: Context): Outcome {
  const directory = microsoftDirectory(state, input.directoryId);
  const meant = usersMeant(state, input.target);
  if (!directory || !meant) return notFound(directory ? 'User or group' : 'Directory');
  const refused = tokenRefusal(directory);
  if (refused) return refused;
  if (!isBound(directory, input.target)) return notFound('Association');
  const bindings = new Map(directory.bindings);
  for (const id of meant) {
    const left = without(bindings.get(id) ?? [], routeOf(input.target));
    if (left.length > 0) bindings.set(id, left);
    else bindings.delete(id);
  }
  const event = associationEvent(context, state, directory, input, 'remove');
  const boundGroups = groupsAfter(directory, input.target, false);
  return done(withDirectory(state, { ...directory, bindings, boundGroups }), [event]);
}
