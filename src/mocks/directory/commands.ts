/** All that can happen to the simulated organisation, as values that can be kept and carried out again. */
import * as v from 'valibot';
import { BuiltInRule, InstancePatch } from '../../api/contract';
import { bind, unbind } from './bindingCommands';
import { fieldNames } from './fields';
import { patchInstance } from './instanceCommands';
import type { Organisation } from './model';
import type { Context, Outcome } from './outcome';
import { createRule, deleteRule, turnRule } from './ruleCommands';
import { createUser, editUser } from './userCommands';

const Id = v.string();
const target = v.object({ type: v.picklist(['user', 'user_group']), id: Id });

export const Command = v.variant('kind', [
  v.object({
    kind: v.literal('create-rule'),
    directoryId: Id,
    builtIn: BuiltInRule,
    direction: v.optional(v.picklist(['export', 'import'])),
  }),
  v.object({ kind: v.literal('turn-rule'), directoryId: Id, ruleId: Id }),
  v.object({ kind: v.literal('delete-rule'), directoryId: Id, ruleId: Id }),
  v.object({ kind: v.literal('edit-user'), userId: Id, field: v.picklist(fieldNames), value: v.string() }),
  v.object({ kind: v.literal('bind'), directoryId: Id, target }),
  v.object({ kind: v.literal('unbind'), directoryId: Id, target }),
  v.object({
    kind: v.literal('create-user'),
    username: v.string(),
    email: v.string(),
    firstname: v.string(),
    lastname: v.string(),
  }),
  v.object({ kind: v.literal('patch-instance'), directoryId: Id, patch: InstancePatch }),
]);
export type Command = v.InferOutput<typeof Command>;

/** Carries a command out: the new state and its events, or the refusal. Same input, same outcome. */
export function perform(state: Organisation, command: Command, context: Context): Outcome {
  if (command.kind === 'create-rule') return createRule(state, command, context);
  if (command.kind === 'turn-rule') return turnRule(state, command, context);
  if (command.kind === 'delete-rule') return deleteRule(state, command, context);
  if (command.kind === 'edit-user') return editUser(state, command, context);
  if (command.kind === 'bind') return bind(state, command, context);
  if (command.kind === 'unbind') return unbind(state, command, context);
  if (command.kind === 'create-user') return createUser(state, command, context);
  return patchInstance(state, command, context);
}
