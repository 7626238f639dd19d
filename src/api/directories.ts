/** The remote operations on directories and on a Microsoft 365 instance, with the wire read into the domain's words. */
import * as v from 'valibot';
import { type Directory, type DirectoryId, type DirectoryKind, isDirectoryId } from '../domain/directory';
import { type InstancePatch, OAuthStatus, paths, WireDirectory, WireInstance } from './contract';
import { send } from './http';
import { readAll } from './lists';
import { mapResult, type Result } from './result';
import { type Credentials, currentPass, type Pass, passFor } from './session';

const kinds = new Map<string, DirectoryKind>([
  ['office_365', 'microsoft-365'],
  ['g_suite', 'google-workspace'],
  ['active_directory', 'active-directory'],
  ['ldap_server', 'ldap'],
  ['workday', 'workday'],
]);

const milliseconds = (seconds: string | number | null | undefined): number | null =>
  seconds === null || seconds === undefined ? null : Number(seconds) * 1000;

/** An error that is told counts, whatever stands beside it. */
const Refusal = v.looseObject({
  error: v.pipe(v.string(), v.nonEmpty()),
  errorMessage: v.fallback(v.nullish(v.string()), null),
});

/** A state in a form that is not known says nothing of its own directory, and takes nothing from the others. */
function authorisationIn(status: unknown): Directory['authorisation'] {
  if (status === null || status === undefined) return null;
  const refusal = v.safeParse(Refusal, status);
  const known = v.safeParse(OAuthStatus, status);
  if (!refusal.success && !known.success) return 'unreadable';
  return {
    expiresAt: known.success ? milliseconds(known.output.expiry?.seconds) : null,
    error: refusal.success ? refusal.output.error : null,
    message: refusal.success ? refusal.output.errorMessage || null : null,
  };
}

const DirectoryIdText = v.pipe(v.string(), v.guard(isDirectoryId));

/** A directory as the domain knows it, read from the wire. */
const DirectoryEntry = v.pipe(
  v.looseObject({ ...WireDirectory.entries, id: DirectoryIdText, oAuthStatus: v.optional(v.unknown()) }),
  v.transform((wire): Directory => ({
    id: wire.id,
    name: wire.name,
    kind: kinds.get(wire.type) ?? 'other',
    vendorType: wire.type,
    defaultDomain: wire.defaultDomain?.domain || null,
    authorisation: authorisationIn(wire.oAuthStatus),
  })),
);
const DirectoryPage = v.array(DirectoryEntry);

/** Every directory of the organisation, of all kinds (API v2 `directories_list`). */
export const listDirectories = (signal?: AbortSignal): Promise<Result<readonly Directory[]>> =>
  readAll((query) =>
    send({ kind: 'read', method: 'GET', path: paths.directories, query, schema: DirectoryPage, signal }),
  );

async function tryPass(pass: Pass | null, signal?: AbortSignal): Promise<Result<null>> {
  const answer = await send({
    kind: 'read',
    method: 'GET',
    path: paths.directories,
    query: { limit: 1 },
    // The key is what is tried: a directory that cannot be read must not keep anybody out.
    schema: v.array(v.unknown()),
    pass,
    signal,
  });
  return mapResult(answer, () => null);
}

/** Whether JumpCloud accepts these credentials, tried with a harmless read. Leaves the current session alone. */
export const tryCredentials = (credentials: Credentials, signal?: AbortSignal): Promise<Result<null>> =>
  tryPass(passFor(credentials), signal);

/** Whether the key of the current session may work in another organisation, tried in the same way. */
export async function tryOrganization(organizationId: string): Promise<Result<null>> {
  return tryPass(currentPass()?.forOrganization(organizationId) ?? null);
}

/** What JumpCloud does in Microsoft 365 with a user who is locked out or whose password has expired. */
export type LockoutAction = 'suspend' | 'maintain';

/** The settings of a Microsoft 365 instance; null where JumpCloud does not say. Neither state nor attributes are in it. */
export interface Instance {
  readonly id: DirectoryId;
  readonly name: string | null;
  readonly groupsEnabled: boolean | null;
  readonly userLockoutAction: LockoutAction | null;
  readonly userPasswordExpirationAction: LockoutAction | null;
  readonly defaultDomain: string | null;
}

const InstanceEntry = v.pipe(
  v.looseObject({ ...WireInstance.entries, id: DirectoryIdText }),
  v.transform((wire): Instance => ({
    id: wire.id,
    name: wire.name ?? null,
    groupsEnabled: wire.groupsEnabled ?? null,
    userLockoutAction: wire.userLockoutAction ?? null,
    userPasswordExpirationAction: wire.userPasswordExpirationAction ?? null,
    defaultDomain: wire.defaultDomain?.domain || null,
  })),
);

/** The settings of a Microsoft 365 instance (API v2 `office365s_get`). No page asks for them; no proxy forwards it. */
export const getInstance = (id: DirectoryId, signal?: AbortSignal): Promise<Result<Instance>> =>
  send({ kind: 'read', method: 'GET', path: paths.instance(id), schema: InstanceEntry, signal });

/** Changes the given settings and answers all of them (API v2 `office365s_patch`). No proxy forwards it either. */
export const patchInstance = (id: DirectoryId, body: InstancePatch): Promise<Result<Instance>> =>
  send({ kind: 'write', method: 'PATCH', path: paths.instance(id), body, schema: InstanceEntry });
