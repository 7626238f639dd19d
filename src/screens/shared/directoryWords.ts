/** What every view of a directory says of it. What is not known is said to be not known. */
import type { Connection } from '../../domain/connection';
import type { Direction } from '../../domain/direction';
import type { Obstacle } from '../../domain/permission';
import { plural } from './format';

/** The number of bound users, or null while it is not known. */
export type Bound = number | null;

/** “180 bound users”; names no number while none is known. */
export const boundUsers = (bound: Bound) =>
  bound === null
    ? 'every bound user (their number is not known)'
    : plural(bound, 'bound user', 'bound users');

/** The first half says why nothing can be changed, the second what to do about it. */
export const obstacleNotices: Record<Obstacle, { readonly title: string; readonly next: string }> = {
  'needs-reauthorisation': {
    title: 'JumpCloud is no longer authorised to write to this directory',
    next: 'Nothing can be changed here until a Microsoft 365 global administrator authorises the synchronisation again: in the JumpCloud Admin Portal, open this directory and choose Reactivate. Bindings are kept.',
  },
  'not-supported': {
    title: 'This directory is not a Microsoft 365 directory',
    next: 'Attribute export to it is not supported here.',
  },
  'read-only-role': {
    title: 'Your role cannot change this',
    next: 'JumpCloud lets this API key read the directory, and seems not to let it change anything. Ask an administrator with a managing role to make the change, or sign in with another key.',
  },
};

/** Why an address may name no directory of this organisation. `ofSeveral`: the session is in one of several organisations. */
export const unknownDirectory = (ofSeveral: boolean): string =>
  `It may ${ofSeveral ? 'be of another organisation, or ' : ''}have been deactivated: JumpCloud deletes a directory with its settings and bindings then.`;

/** The state of a connection at a glance, in a few words. */
export const connectionLooks = {
  active: { icon: 'check', tone: 'done', label: 'Active' },
  'needs-reauthorisation': { icon: 'error', tone: 'failure', label: 'Needs re-authorisation' },
  unconfirmed: { icon: 'unknown', tone: 'overwrite', label: 'Could not be confirmed' },
  'not-supported': { icon: 'stop', tone: 'quiet', label: 'Not supported here' },
} as const satisfies Record<Connection['state'], unknown>;

/** What a directory does with an attribute, at a glance. */
export const directionLooks = {
  export: { icon: 'check', tone: 'done', label: 'Exported' },
  import: { icon: 'arrow-left', tone: 'quiet', label: 'Imported' },
  exclude: { icon: 'dot', tone: 'quiet', label: 'Not exported' },
} as const satisfies Record<Direction, unknown>;
