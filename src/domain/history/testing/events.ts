import { isDirectoryId } from '../../directory';
import type { ExportEvent } from '../event';

const id = '5f0000000000000000000001';
if (!isDirectoryId(id)) throw new Error('not a directory id');

/** The directory that the tests' events are about. */
export const directoryId = id;

/** An event of this moment: Ada sets City from Exclude to Export, unless said otherwise. */
export const event = (at: number, more: Partial<ExportEvent> = {}): ExportEvent => ({
  id: String(at),
  at,
  by: 'ada@example.com',
  kind: 'include',
  attribute: 'city',
  directoryId,
  ids: [],
  from: 'exclude',
  to: 'export',
  failure: null,
  method: 'session',
  address: '192.0.2.14',
  raw: {},
  ...more,
});

/** An event without what it may lack. */
export const vague = { from: null, to: null } as const;
