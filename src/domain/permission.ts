import type { AttributeId } from './attribute';
import { alwaysExported } from './catalogue';
import type { Connection } from './connection';

/** Why nothing on the page may be changed. */
export type Obstacle = 'needs-reauthorisation' | 'not-supported' | 'read-only-role';

/** Why one control refuses: an obstacle to the whole page, a save that is running, or the attribute itself. */
export type Refusal = Obstacle | 'saving' | 'always-exported';

/** The answer to "may I change this": yes, or no with the reason that is shown on the control. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly reason: Refusal };

/**
 * Whether the page may be changed at all, and if not, why not.
 *
 * The help article's prerequisite is that synchronisation is authorised and active. `mayWrite` is false when
 * JumpCloud has refused this administrator's role (API v2 answers 403), and null while that is not known: then
 * the change may be tried.
 */
export function obstacleTo(connection: Connection, mayWrite: boolean | null): Obstacle | null {
  if (connection.state === 'needs-reauthorisation' || connection.state === 'not-supported')
    return connection.state;
  return mayWrite === false ? 'read-only-role' : null;
}

/** May this attribute be switched? The five that are always exported have no rule to remove. */
export function canChange(id: AttributeId, obstacle: Obstacle | 'saving' | null): Permission {
  if (alwaysExported.some((attribute) => attribute.id === id))
    return { allowed: false, reason: 'always-exported' };
  return obstacle ? { allowed: false, reason: obstacle } : { allowed: true };
}
