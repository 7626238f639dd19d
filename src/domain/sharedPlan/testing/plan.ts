/** For tests only: a plan that switches two on, one of them compared, and one off. */
import { directoryId } from '../../backup/testing/backups';
import type { ClassCounts } from '../../preview/judgement';
import type { SharedPlan } from '../sharedPlan';

export const counts: ClassCounts = {
  same: 40,
  formatting: 0,
  fills: 98,
  overwrites: 37,
  clears: 5,
  'too-long': 0,
  refused: 0,
  'manager-unresolved': 0,
  'not-known': 0,
};

export const plan: SharedPlan = {
  directory: { id: directoryId, name: 'Contoso' },
  madeAt: '2026-11-23T10:00:00.000Z',
  changes: { turnOn: ['department', 'manager'], turnOff: ['city'] },
  imported: [],
  effect: {
    source: 'Microsoft Graph',
    valuesAt: '2026-11-23T09:58:00.000Z',
    risk: { lost: 42, unknown: 3 },
    attributes: { department: { counts, unseen: 0, vacant: 0 } },
  },
};

/** The same for a directory of another name. */
export const named = (name: string): SharedPlan => ({ ...plan, directory: { id: directoryId, name } });
