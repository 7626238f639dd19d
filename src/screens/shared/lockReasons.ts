import type { Obstacle } from '../../domain/permission';

/** The short reason on controls that refuse. */
export const lockReasons: Record<Obstacle, string> = {
  'needs-reauthorisation': 'Locked: the directory needs to be authorised again.',
  'not-supported': 'Locked: not a Microsoft 365 directory.',
  'read-only-role': 'Locked: your role cannot change this.',
};
