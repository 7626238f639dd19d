import type { Preview } from '../../../../api/preview/preview';
import type { PreviewState, SourceState } from '../../../../api/preview/state';
import type { ClassCounts } from '../../../../domain/preview/judgement';
import { directoryId } from '../../../../domain/backup/testing/backups';
import type { Changes } from '../../../../domain/changes';
import type { Directory } from '../../../../domain/directory';
import type { BackupEntry } from '../../../../domain/preview/backupEntry';

export const directory: Directory = {
  id: directoryId,
  name: 'Contoso',
  kind: 'microsoft-365',
  vendorType: 'office_365',
  defaultDomain: null,
  authorisation: null,
};
export const changes: Changes = { turnOn: ['department'], turnOff: ['city'] };
const counts: ClassCounts = {
  same: 5,
  formatting: 0,
  fills: 0,
  overwrites: 2,
  clears: 0,
  'too-long': 0,
  refused: 0,
  'manager-unresolved': 0,
  'not-known': 1,
};
export const source: SourceState = {
  kind: 'graph',
  name: 'Microsoft Graph',
  lacks: [],
  unknownColumns: [],
  administratorsKnown: true,
  changedAt: null,
};
/** Read to the end: two values of departments would be overwritten, one is not known. */
export const ready: PreviewState = {
  phase: 'ready',
  source,
  jumpCloud: { read: 8, expected: 8 },
  finding: null,
  microsoft: { read: 8, expected: 8 },
  secondsLeft: null,
  readAt: Date.UTC(2026, 10, 23, 10),
  valuesAt: Date.UTC(2026, 10, 23, 10),
  problem: null,
  counts: new Map([['department', counts]]),
  unseen: new Map([['department', 1]]),
  vacant: new Map(),
  unread: 0,
  people: 8,
  withoutAccount: 1,
  ambiguous: 0,
  accountsOnly: 0,
  holdersElsewhere: 0,
};

/** A preview that has been read, or not, and knows these values. */
export const previewWith = (state: PreviewState, held: () => Promise<readonly BackupEntry[]>): Preview => ({
  state: () => state,
  subscribe: () => () => undefined,
  start: async () => null,
  cancel: () => undefined,
  resume: () => undefined,
  query: async ({ attributes }) => ({ id: 0, total: attributes.length }),
  sorted: async () => 1,
  rows: async () => [],
  person: async () => null,
  findPeople: async () => [],
  oneSided: async () => [],
  valuesAtRisk: held,
  accounts: async () => [],
  bindings: () =>
    Promise.resolve({ id: 1, total: 0, direct: 0, counts: { good: 0, failed: 0, 'not-known': 0 } }),
  bindingRows: () => Promise.resolve([]),
  bindingsOf: (ids) => Promise.resolve(ids.map(() => null)),
  dispose: () => undefined,
});
