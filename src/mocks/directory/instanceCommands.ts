import type { InstancePatch } from '../../api/contract';
import { directorySubject, eventBy } from './events';
import type { MicrosoftDirectory, Organisation } from './model';
import {
  type Context,
  type Outcome,
  done,
  invalid,
  microsoftDirectory,
  notFound,
  withDirectory,
} from './outcome';
import { tokenRefusal } from './ruleCommands';

/** `defaultDomain: {}` unsets it; undefined means that the patch names a domain the directory does not have. */
function patchedDomain(directory: MicrosoftDirectory, patch: InstancePatch) {
  if (!patch.defaultDomain) return directory.defaultDomain;
  const { id } = patch.defaultDomain;
  return id === undefined ? null : directory.domains.find((domain) => domain.id === id);
}

/** Changes the settings of a Microsoft 365 directory; what the patch leaves out stays. */
export function patchInstance(
  state: Organisation,
  input: { directoryId: string; patch: InstancePatch },
  context: Context,
): Outcome {
  const directory = microsoftDirectory(state, input.directoryId);
  if (!directory) return notFound('Directory');
  const refused = tokenRefusal(directory);
  if (refused) return refused;
  const defaultDomain = patchedDomain(directory, input.patch);
  if (defaultDomain === undefined) return invalid('defaultDomain.id', 'is not a domain of this directory');
  const {
    name = directory.name,
    groupsEnabled = directory.groupsEnabled,
    userLockoutAction = directory.userLockoutAction,
    userPasswordExpirationAction = directory.userPasswordExpirationAction,
  } = input.patch;
  const actions = { userLockoutAction, userPasswordExpirationAction };
  const patched: MicrosoftDirectory = { ...directory, name, groupsEnabled, ...actions, defaultDomain };
  const event = eventBy(context, state, {
    type: 'o365_directory_update',
    resource: directorySubject(patched),
    changes: Object.keys(input.patch).map((field) => ({ field })),
  });
  return done(withDirectory(state, patched), [event]);
}
