import type { BuiltInRule } from '../../api/contract';
import { directorySubject, eventBy } from './events';
import type { MicrosoftDirectory, Organisation, Rule, RuleDirection } from './model';
import type { Context, Done, Outcome, Refused } from './outcome';
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

/** The directory of a command, or why nothing can be written to it. */
function writable(state: Organisation, directoryId: string): MicrosoftDirectory | Refused {
  const directory = microsoftDirectory(state, directoryId);
  return directory ? (tokenRefusal(directory) ?? directory) : notFound('Directory');
}

/** An attribute goes from one direction to another: `include` where it ends in one, `exclude` where it ends in none. */
const directionEvent = (
  context: Context,
  state: Organisation,
  directory: MicrosoftDirectory,
  change: { field: string; from: RuleDirection | 'exclude'; to: RuleDirection | 'exclude' },
) =>
  eventBy(context, state, {
    type: change.to === 'exclude' ? 'integrationattribute_exclude' : 'integrationattribute_include',
    resource: directorySubject(directory),
    changes: [change],
  });

/**
 * Makes a rule. One that exports overwrites its attribute in the account of every bound user, at once. One that
 * imports writes nothing to Microsoft 365.
 */
export function createRule(
  state: Organisation,
  input: { directoryId: string; builtIn: BuiltInRule; direction?: RuleDirection | undefined },
  context: Context,
): (Done & { rule: Rule }) | Refused {
  const directory = writable(state, input.directoryId);
  if ('refused' in directory) return directory;
  const { builtIn, direction = 'export' } = input;
  if (directory.rules.some((rule) => rule.builtIn === builtIn)) {
    return { refused: { kind: 'already-exists', message: `A translation ${builtIn} already exists` } };
  }
  const rule: Rule = { id: context.newId(), builtIn, direction };
  const event = directionEvent(context, state, directory, { field: builtIn, from: 'exclude', to: direction });
  const ruled = { ...directory, rules: [...directory.rules, rule] };
  const reached = direction === 'export' ? pushedToAll(state, ruled, [builtIn], context.now) : ruled;
  return { ...done(withDirectory(state, reached), [event]), rule };
}

/** Turns a rule that imports into one that exports, in one go: the Admin Portal can, the API cannot. */
export function turnRule(
  state: Organisation,
  input: { directoryId: string; ruleId: string },
  context: Context,
): Outcome {
  const directory = writable(state, input.directoryId);
  if ('refused' in directory) return directory;
  const rule = directory.rules.find(({ id, direction }) => id === input.ruleId && direction === 'import');
  if (!rule) return notFound('Translation rule that imports');
  const event = directionEvent(context, state, directory, {
    field: rule.builtIn,
    from: 'import',
    to: 'export',
  });
  const others = directory.rules.filter((candidate) => candidate !== rule);
  const turned = { ...directory, rules: [...others, { ...rule, direction: 'export' as const }] };
  return done(withDirectory(state, pushedToAll(state, turned, [rule.builtIn], context.now)), [event]);
}

/** Removes a rule: both sides keep what they have, and later changes are no longer sent or fetched. */
export function deleteRule(
  state: Organisation,
  input: { directoryId: string; ruleId: string },
  context: Context,
): Done | Refused {
  const directory = writable(state, input.directoryId);
  if ('refused' in directory) return directory;
  const rule = directory.rules.find((candidate) => candidate.id === input.ruleId);
  if (!rule) return notFound('Translation rule');
  const event = directionEvent(context, state, directory, {
    field: rule.builtIn,
    from: rule.direction,
    to: 'exclude',
  });
  const remaining = directory.rules.filter((candidate) => candidate !== rule);
  return done(withDirectory(state, { ...directory, rules: remaining }), [event]);
}
