/**
 * Directory Insights events as the simulation writes them. The envelope follows the "Directory Attributes" of
 * its API description. No public sample of an integrationattribute event exists: that the rule is named in
 * `changes` and the directory in `resource` is this simulation's choice.
 */
import type { WireEvent } from '../../api/contract';
import type { MicrosoftDirectory, Organisation, User } from './model';
import type { Context } from './outcome';

interface Subject {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface Change {
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** A UUID in text form, made from two ids of 24 hexadecimal characters. */
export function uuidOf(context: Context): string {
  const hex = `${context.newId()}${context.newId()}`;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export const directorySubject = (directory: MicrosoftDirectory): Subject => ({
  id: directory.id,
  type: directory.type,
  name: directory.name,
});

export const userSubject = (user: User): Subject => ({ id: user.id, type: 'user', name: user.username });

/** One event by the context's administrator at the context's time. */
export function eventBy(
  context: Context,
  state: Organisation,
  what: { type: string; resource: Subject; association?: Subject; changes?: readonly Change[] },
): WireEvent {
  return {
    id: uuidOf(context),
    event_type: what.type,
    timestamp: new Date(context.now).toISOString(),
    service: 'directory',
    organization: state.id,
    initiated_by: { id: context.actor.id, type: 'admin', email: context.actor.email },
    resource: { ...what.resource },
    ...(what.association ? { association: { ...what.association } } : {}),
    ...(what.changes ? { changes: what.changes.map((change) => ({ ...change })) } : {}),
    client_ip: context.actor.clientIp,
    auth_method: context.actor.authMethod,
    success: true,
    '@version': '1',
  };
}
