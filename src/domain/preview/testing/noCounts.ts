import type { ClassCounts } from '../judgement';

/** Nobody in any class. */
export const noCounts: ClassCounts = {
  same: 0,
  formatting: 0,
  fills: 0,
  overwrites: 0,
  clears: 0,
  'too-long': 0,
  refused: 0,
  'manager-unresolved': 0,
  'not-known': 0,
};
