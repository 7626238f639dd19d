import type { Obstacle } from '../../domain/permission';
import { lockReasons } from '../shared/lockReasons';

/** Why nothing can be bound or unbound now. */
export type Lock = Obstacle | 'running';

/** The short reason on controls that refuse. */
export const lockedReasons: Record<Lock, string> = {
  ...lockReasons,
  running: 'Locked while bindings are being changed.',
};

/** The element of the page that says it, for the controls to point at. */
export const lockedReasonId = 'users-locked';
