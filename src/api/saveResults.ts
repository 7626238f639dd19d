/** Says what became of each change of a save, by the rules read at its end. */
import type { SwitchableId } from '../domain/attribute';
import type { Changes } from '../domain/changes';
import type { Direction } from '../domain/direction';
import { type Directions, directionsFromRules } from '../domain/directions';
import type { Rule } from '../domain/directory';
import type { Verdict } from './carryOut';
import type { ApiError } from './errors';
import type { Result } from './result';
import type { Ends } from './runSteps';

/**
 * What became of one change. `done` only where the rules read at the end are as wanted. `not-known` only where they
 * could not be read. `error` is the reason where there is one; a change that `failed` without one was carried out
 * and then undone by somebody else.
 */
export interface ChangeResult {
  readonly attribute: SwitchableId;
  /** The direction before the save. */
  readonly from: Direction;
  readonly wanted: 'export' | 'exclude';
  /** The direction by the rules read at the end; null where they could not be read. */
  readonly now: Direction | null;
  readonly status: 'done' | 'failed' | 'not-tried' | 'not-known';
  readonly error: ApiError | null;
}

/** Whether a save has changed anything, or may have; what was carried out and then undone was changed as well. */
export const mayHaveChanged = (results: readonly ChangeResult[]): boolean =>
  results.some(({ status, error, from, now }) =>
    status === 'failed' ? error === null || now !== from : status !== 'not-tried',
  );

type Judgement = Pick<ChangeResult, 'status' | 'error'>;

/** What became of a change, by the rules read at the end. */
function judged(asWanted: boolean, verdict: Verdict | undefined): Judgement {
  if (asWanted) return { status: 'done', error: null };
  if (!verdict || verdict.kind === 'done') return { status: 'failed', error: null };
  return verdict.kind === 'stopped'
    ? { status: 'not-tried', error: null }
    : { status: 'failed', error: verdict.error };
}

/** What became of a change when the rules could not be read at the end. */
function unjudged(readError: ApiError, verdict: Verdict | undefined): Judgement {
  if (!verdict || verdict.kind === 'done') return { status: 'not-known', error: readError };
  return verdict.kind === 'stopped'
    ? { status: 'not-tried', error: null }
    : { status: verdict.kind, error: verdict.error };
}

/** One result for each change, what stops first, in catalogue order. */
export function resultsOf(
  changes: Changes,
  before: Directions,
  after: Result<readonly Rule[]>,
  ends: Ends<SwitchableId>,
): readonly ChangeResult[] {
  const directions = after.ok ? directionsFromRules(after.value) : null;
  const result = (attribute: SwitchableId, wanted: ChangeResult['wanted']): ChangeResult => {
    const verdict = ends.get(attribute);
    const now = directions?.[attribute] ?? null;
    const judgement = after.ok ? judged(now === wanted, verdict) : unjudged(after.error, verdict);
    return { attribute, from: before[attribute], wanted, now, ...judgement };
  };
  return [
    ...changes.turnOff.map((attribute) => result(attribute, 'exclude')),
    ...changes.turnOn.map((attribute) => result(attribute, 'export')),
  ];
}
