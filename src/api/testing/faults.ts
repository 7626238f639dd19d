/** For tests only: what can go wrong with a call on a faulty line, and the error that the caller gets then. */
import type { ApiError } from '../errors';

/**
 * `lost-…` and `500-…`: before the server carried the call out, or after. `429`: asks to wait a second, `…-minutes`: five
 * minutes, `…-long`: longer.
 */
export type Fault =
  | 'none'
  | 'lost-before'
  | 'lost-after'
  | '500-before'
  | '500-after'
  | '400'
  | '403'
  | '429'
  | '429-minutes'
  | '429-long';

export const facts = { status: null, message: null, requestId: null };

export const errorOf: Readonly<Record<Exclude<Fault, 'none'>, ApiError>> = {
  'lost-before': { ...facts, kind: 'network' },
  'lost-after': { ...facts, kind: 'timeout' },
  '500-before': { ...facts, kind: 'server', status: 500, waitMs: null },
  '500-after': { ...facts, kind: 'server', status: 502, waitMs: null },
  '400': { ...facts, kind: 'invalid', status: 400, fields: [] },
  '403': { ...facts, kind: 'forbidden', status: 403 },
  '429': { ...facts, kind: 'rate-limited', status: 429, waitMs: 1000 },
  '429-minutes': { ...facts, kind: 'rate-limited', status: 429, waitMs: 300_000 },
  '429-long': { ...facts, kind: 'rate-limited', status: 429, waitMs: 300_001 },
};
