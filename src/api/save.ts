/**
 * Saves changes honestly. JumpCloud has no transaction: each change is one request, and any of them can fail, get lost
 * or meet somebody else's change. So the rules are read before, read whenever an answer is unclear, and read at the
 * end, and what is reported is what the directory says then.
 */
import type { SwitchableId } from '../domain/attribute';
import type { Changes } from '../domain/changes';
import type { Rule } from '../domain/directory';
import { type Moved, movedSince } from '../domain/merge';
import { planSave, type Step } from '../domain/plan';
import { type Selection, selectionFromRules } from '../domain/selection';
import { carryOut, type SaveDeps, type Verdict } from './carryOut';
import type { ApiError } from './errors';
import type { Result } from './result';
import { type OnProgress, type Report, reporter } from './saveProgress';

export interface SaveRequest {
  readonly changes: Changes;
  /** What the administrator's page showed as exported while the changes were composed. */
  readonly seen: Selection;
}

/**
 * What became of one change. `done` only where the rules read at the end are as wanted. `not-known` only where they
 * could not be read. `error` is the reason where there is one; a change that `failed` without one was carried out
 * and then undone by somebody else.
 */
export interface ChangeResult {
  readonly attribute: SwitchableId;
  /** Whether it was to be exported. */
  readonly wanted: boolean;
  readonly status: 'done' | 'failed' | 'not-tried' | 'not-known';
  readonly error: ApiError | null;
}

export type SaveOutcome =
  /** The rules could not be read, so nothing was sent. */
  | { readonly kind: 'not-started'; readonly error: ApiError }
  /** Another save of this directory is running in this page, so nothing was sent. */
  | { readonly kind: 'already-running' }
  /** Somebody else switched attributes since the page was read, so nothing was sent: the administrator decides. */
  | { readonly kind: 'moved'; readonly moved: readonly Moved[]; readonly rules: readonly Rule[] }
  | {
      readonly kind: 'finished';
      /** The rules as read at the end; null where that failed. */
      readonly rules: readonly Rule[] | null;
      /** One result for each change, what stops first, in catalogue order. */
      readonly results: readonly ChangeResult[];
      /** Whether the administrator's stop kept something from being sent. */
      readonly stopped: boolean;
    };

export interface SaveControl {
  readonly onProgress: OnProgress;
  /** Honoured between two requests and while waiting; a request that was sent is never aborted. */
  readonly stop: AbortSignal;
}

/** How the steps of each attribute ended; an attribute without a step has no entry. */
type Ends = ReadonlyMap<SwitchableId, Verdict>;

const progressOf = {
  done: 'done',
  failed: 'failed',
  'not-known': 'not-known',
  stopped: 'not-tried',
} as const;

/** Runs the steps in order. The first that is not done ends the run, so that nobody has to guess what came after. */
async function run(steps: readonly Step[], deps: SaveDeps, report: Report, stop: AbortSignal): Promise<Ends> {
  const ends = new Map<SwitchableId, Verdict>();
  const end = (attribute: SwitchableId, verdict: Verdict): void => {
    ends.set(attribute, verdict);
    report(attribute, progressOf[verdict.kind]);
  };
  for (const [index, step] of steps.entries()) {
    const verdict: Verdict = stop.aborted ? { kind: 'stopped' } : await carryOut(step, deps, report, stop);
    end(step.attribute, verdict);
    if (verdict.kind === 'done') continue;
    const rest = steps.slice(index + 1).filter((other) => other.attribute !== step.attribute);
    for (const other of rest) end(other.attribute, { kind: 'stopped' });
    break;
  }
  return ends;
}

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

function resultsOf(changes: Changes, after: Result<readonly Rule[]>, ends: Ends): readonly ChangeResult[] {
  const exported = after.ok ? selectionFromRules(after.value) : null;
  const result = (attribute: SwitchableId, wanted: boolean): ChangeResult => {
    const verdict = ends.get(attribute);
    const judgement = after.ok
      ? judged(exported?.has(attribute) === wanted, verdict)
      : unjudged(after.error, verdict);
    return { attribute, wanted, ...judgement };
  };
  return [
    ...changes.turnOff.map((attribute) => result(attribute, false)),
    ...changes.turnOn.map((attribute) => result(attribute, true)),
  ];
}

/**
 * Saves the changes: reads the rules, refuses when somebody else was faster, sends one request after the other, reads
 * the rules again and reports from them. Never throws. What is not `done` is still to be done: calling again with the
 * same changes and the rules read at the end as `seen` sends only that.
 */
export async function saveExport(
  { changes, seen }: SaveRequest,
  deps: SaveDeps,
  { onProgress, stop }: SaveControl,
): Promise<SaveOutcome> {
  const report = reporter(changes, onProgress);
  const before = await deps.listRules();
  if (!before.ok) return { kind: 'not-started', error: before.error };
  const moved = movedSince(seen, selectionFromRules(before.value));
  if (moved.length > 0) return { kind: 'moved', moved, rules: before.value };

  const ends = await run(planSave(before.value, changes), deps, report, stop);
  const after = await deps.listRules();
  const kinds = new Set([...ends.values()].map((verdict) => verdict.kind));
  return {
    kind: 'finished',
    rules: after.ok ? after.value : null,
    results: resultsOf(changes, after, ends),
    stopped: kinds.has('stopped') && !kinds.has('failed') && !kinds.has('not-known'),
  };
}
