/**
 * Binds or unbinds users and groups honestly, as save.ts saves: one request each, in order, read before, whenever an
 * answer is unclear, and at the end. What is reported is what the directory says then.
 */
import { type Directions, directionsFromRules } from '../domain/directions';
import { exportMovedSince, type Moved } from '../domain/merge';
import { type Target, targetKey } from '../domain/binding/targets';
import type { DirectoryId, Rule } from '../domain/directory';
import { type BindingProgress, progressOver } from './bindingProgress';
import { changeAssociation, type Direct, listDirect } from './bindings';
import type { Verdict, Work } from './carryOut';
import { realClock } from './clock';
import type { ApiError } from './errors';
import type { Result } from './result';
import { listRules } from './rules';
import { runAlone } from './runAlone';
import { runSteps } from './runSteps';
import { waitForJumpCloud } from './waits';

export type BindingOrder =
  | { readonly op: 'remove'; readonly targets: readonly Target[] }
  | {
      readonly op: 'add';
      readonly targets: readonly Target[];
      /** The directions that the review named: what is exported is what binding overwrites. */
      readonly reviewed: Directions;
    };

/** What became of one target: `done` and `already` only where the bindings read at the end are as wanted. */
export interface BindingResult {
  readonly target: Target;
  /** `already`: somebody else made it so, since this run sent nothing for it, or what it sent was refused. */
  readonly status: 'done' | 'already' | 'failed' | 'not-tried' | 'not-known';
  /** The reason where there is one; what failed without one was carried out and then undone by somebody else. */
  readonly error: ApiError | null;
}

export type BindingOutcome =
  /** What is bound, or what binding would overwrite, could not be read, so nothing was sent. */
  | { readonly kind: 'not-started'; readonly error: ApiError }
  /** Another run in this page is changing bindings of this directory, so nothing was sent. */
  | { readonly kind: 'already-running' }
  /** What binding overwrites is not what was reviewed any more, so nothing was sent: it has to be reviewed again. */
  | { readonly kind: 'moved'; readonly moved: readonly Moved[]; readonly rules: readonly Rule[] }
  | {
      readonly kind: 'finished';
      readonly results: readonly BindingResult[];
      /** Whether the administrator's stop kept something from being sent. */
      readonly stopped: boolean;
    };

export interface BindingWork extends Work<Target, Direct> {
  /** Asked before anybody is bound; unbinding overwrites nothing. */
  readonly listRules: () => Promise<Result<readonly Rule[]>>;
}

/** Whether the target is as the order wants it, whoever made it so. */
export const isSettled = ({ status }: BindingResult): boolean => status === 'done' || status === 'already';

/** These refuse a request that has changed nothing; any other failure may hide one that was carried out. */
const refusals: ReadonlySet<ApiError['kind']> = new Set(['not-found', 'conflict', 'invalid', 'rate-limited']);

/** The same work, and the targets that it may have changed itself. */
function noting(work: BindingWork): readonly [BindingWork, ReadonlySet<Target>] {
  const ours = new Set<Target>();
  const send: BindingWork['send'] = async (target) => {
    const answer = await work.send(target);
    if (answer.ok || !refusals.has(answer.error.kind)) ours.add(target);
    return answer;
  };
  return [{ ...work, send }, ours];
}

function resultOf(
  target: Target,
  stands: (state: Direct) => boolean,
  after: Result<Direct>,
  verdict: Verdict | undefined,
  isOurs: boolean,
): BindingResult {
  if (after.ok && stands(after.value)) return { target, status: isOurs ? 'done' : 'already', error: null };
  if (verdict?.kind === 'stopped') return { target, status: 'not-tried', error: null };
  if (!verdict || verdict.kind === 'done') {
    return after.ok
      ? { target, status: 'failed', error: null }
      : { target, status: 'not-known', error: after.error };
  }
  return { target, status: after.ok ? 'failed' : verdict.kind, error: verdict.error };
}

/** Why nothing may be bound; null where what would be overwritten is what was reviewed. */
async function refusal(order: BindingOrder, work: BindingWork): Promise<BindingOutcome | null> {
  if (order.op === 'remove') return null;
  const rules = await work.listRules();
  if (!rules.ok) return { kind: 'not-started', error: rules.error };
  const moved = exportMovedSince(order.reviewed, directionsFromRules(rules.value));
  return moved.length > 0 ? { kind: 'moved', moved, rules: rules.value } : null;
}

/**
 * Carries the order out. Never throws. What is not settled is still to be done: the same order again sends only that.
 * `stop` is honoured between two requests and while waiting; a request that was sent is never aborted.
 */
export async function changeBindings(
  order: BindingOrder,
  given: BindingWork,
  onProgress: (progress: BindingProgress) => void,
  stop: AbortSignal,
): Promise<BindingOutcome> {
  const { targets } = order;
  const [work, ours] = noting(given);
  const before = await work.read();
  if (!before.ok) return { kind: 'not-started', error: before.error };
  const refused = await refusal(order, work);
  if (refused) return refused;
  const ends = await runSteps({
    steps: targets,
    subjectOf: (target) => target,
    before: before.value,
    work,
    report: progressOver(targets.length, work.now, onProgress),
    stop,
  });
  const after = await work.read();
  const kinds = new Set([...ends.values()].map(({ kind }) => kind));
  return {
    kind: 'finished',
    results: targets.map((target) =>
      resultOf(target, (state) => work.stands(target, state), after, ends.get(target), ours.has(target)),
    ),
    stopped: kinds.has('stopped') && !kinds.has('failed') && !kinds.has('not-known'),
  };
}

const workOn = (id: DirectoryId, op: BindingOrder['op'], stop: AbortSignal): BindingWork => ({
  send: (target) => changeAssociation(id, op, target),
  read: () => listDirect(id, { told: stop }),
  listRules: () => listRules(id, { told: stop }),
  stands: (target, direct) => direct.has(targetKey(target)) === (op === 'add'),
  wait: waitForJumpCloud,
  now: realClock.now,
});

/** Changes bindings of a directory through the remote API; one run at a time, which ends with the session. */
export async function changeBindingsOf(
  id: DirectoryId,
  order: BindingOrder,
  onProgress: (progress: BindingProgress) => void,
  stop: AbortSignal,
): Promise<BindingOutcome> {
  const outcome = await runAlone(`bindings of ${id}`, stop, (own) =>
    changeBindings(order, workOn(id, order.op, own), onProgress, own),
  );
  return outcome ?? { kind: 'already-running' };
}
