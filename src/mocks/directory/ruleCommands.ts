import type { BuiltInRule } from '../../api/contract';
import { directorySubject, eventBy } from './events';
import type { MicrosoftDirectory, Organisation, Rule } from './model';
import type { Context, Done, Refused } from './outcome';
import { done, microsoftDirectory, notFound, withDirectory } from './outcome';
import { pushedToAll } from './pushing';

/**
 * Whether writes work while the token is broken is not documented. The help article asks for an authorised and
 * active synchronisation, so the simulation refuses them.
 */
export const tokenRefusal = (directory: MicrosoftDirectory): Refused | null =>
  directory.token.error
    ? { refused: { kind: 'precondition', message: 'The directory needs to be authorized again' } }
    : null;

/** Switches a rule on: overwrites its attribute in the account of every bound user, at once. */
export function createRule(
  state: Organisation,
  input: { directoryId: string; builtIn: BuiltInRule },
  context: Context,
): (Done & { rule: Rule }) | Refused {
  const directory = microsoftDirectory(state, input.directoryId);
  if (!directory) return notFound('Directory');
  const refused = tokenRefusal(directory);
  if (refused) return refused;
  if (directory.rules.some((rule) => rule.builtIn === input.builtIn)) {
    return { refused: { kind: 'already-exists', message: `A translation ${input.builtIn} already exists` } };
  }
  const rule: Rule = { id: context.newId(), builtIn: input.builtIn };
  const event = eventBy(context, state, {
    type: 'integrationattribute_include',
    resource: directorySubject(directory),
    changes: [{ field: input.builtIn, from: 'exclude', to: 'export' }],
  });
  const exporting = { ...directory, rules: [...directory.rules, rule] };
  const pushed = pushedToAll(state, exporting, [input.builtIn], context.now);
  return { ...done(withDirectory(state, pushed), [event]), rule };
}

/** Switches a rule off: Microsoft 365 keeps what it has, and later changes are no longer sent. */
export function deleteRule(
  state: Organisation,
  input: { directoryId: string; ruleId: string },
  context: Context,
): Done | Refused {
  const directory = microsoftDirectory(state, input.directoryId);
  if (!directory) return notFound('Directory');
  const refused = tokenRefusal(directory);
  if (refused) return refused;
  const rule = directory.rules.find((candidate) => candidate.id === input.ruleId);
  if (!rule) return notFound('Translation rule');
  const event = eventBy(context, state, {
    type: 'integrationattribute_exclude',
    resource: directorySubject(directory),
    changes: [{ field: rule.builtIn, from: 'export', to: 'exclude' }],
  });
  const remaining = directory.rules.filter((candidate) => candidate !== rule);
  return done(withDirectory(state, { ...directory, rules: remaining }), [event]);
}
