/** The model in the words of the wire. */
import type { WireBoundUser, WireDirectory, WireInstance, WireRule } from '../../api/contract';
import { accountOf } from '../directory/accounts';
import type { Directory, MicrosoftDirectory, Organisation, Route, Rule, Token } from '../directory/model';

const wireToken = ({ expiresAt, error }: Token) => ({
  expiry: { seconds: String(Math.floor(expiresAt / 1000)) },
  ...(error ? { error: error.code, errorMessage: error.message } : {}),
});

/** Only Microsoft 365 directories tell the state of their authorisation. */
export function wireDirectory(directory: Directory): WireDirectory {
  const { id, name, type, defaultDomain } = directory;
  return {
    id,
    name,
    type,
    ...(defaultDomain ? { defaultDomain: { ...defaultDomain } } : {}),
    ...(directory.type === 'office_365' ? { oAuthStatus: wireToken(directory.token) } : {}),
  };
}

export function wireInstance(directory: MicrosoftDirectory): WireInstance {
  const { id, name, groupsEnabled, userLockoutAction, userPasswordExpirationAction, defaultDomain } =
    directory;
  return {
    id,
    name,
    groupsEnabled,
    userLockoutAction,
    userPasswordExpirationAction,
    ...(defaultDomain ? { defaultDomain: { ...defaultDomain } } : {}),
  };
}

export const wireRule = ({ id, builtIn, direction }: Rule): WireRule => ({ id, builtIn, direction });

/** One route of binding, as the connections that lead from the user to the directory. */
function wirePath(state: Organisation, directory: MicrosoftDirectory, userId: string, { groupId }: Route) {
  const user = { type: 'user', id: userId };
  const target = { type: 'office_365', id: directory.id };
  if (groupId === null) return [{ from: user, to: target }];
  const group = { type: 'user_group', id: groupId, attributes: { name: state.groups.get(groupId)?.name } };
  return [
    { from: user, to: group },
    { from: { type: 'user_group', id: groupId }, to: target },
  ];
}

/** What the codes mean is not documented; without a status, none is told. */
function wireSync(directory: MicrosoftDirectory, userId: string) {
  const account = accountOf(directory, userId);
  if (!account) return {};
  const syncedAt = account.syncedAt === null ? null : new Date(account.syncedAt).toISOString();
  return {
    ...(account.isLinked ? { externalId: account.id } : {}),
    ...(account.sync
      ? { syncStatus: { ...account.sync, details: [], ...(syncedAt ? { syncedAt } : {}) } }
      : {}),
  };
}

export const wireBoundUser = (
  state: Organisation,
  directory: MicrosoftDirectory,
  userId: string,
  withSyncStatus: boolean,
): WireBoundUser => ({
  id: userId,
  type: 'user',
  paths: (directory.bindings.get(userId) ?? []).map((route) => wirePath(state, directory, userId, route)),
  ...(withSyncStatus ? wireSync(directory, userId) : {}),
});
