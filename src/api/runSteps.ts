/** Carries out the steps of a save one after the other. */
import type { SwitchableId } from '../domain/attribute';
import type { Rule, RuleId } from '../domain/directory';
import type { Step } from '../domain/plan';
import { carryOut, obstructed, type SaveDeps, stands, type Verdict } from './carryOut';
import type { Result } from './result';
import type { Report } from './saveProgress';

/** How the steps of each attribute ended; an attribute without a step has no entry. */
export type Ends = ReadonlyMap<SwitchableId, Verdict>;

const progressOf = {
  done: 'done',
  failed: 'failed',
  'not-known': 'not-known',
  stopped: 'not-tried',
} as const;

/**
 * The same world, and the rules as they were last read in it, without those removed since: a step they have made
 * needless is not sent.
 */
function remembering(deps: SaveDeps, rules: readonly Rule[]): [SaveDeps, () => readonly Rule[]] {
  let latest = rules;
  const listRules = async (): Promise<Result<readonly Rule[]>> => {
    const result = await deps.listRules();
    if (result.ok) latest = result.value;
    return result;
  };
  const removeRule = async (id: RuleId): Promise<Result<unknown>> => {
    const result = await deps.removeRule(id);
    if (result.ok) latest = latest.filter((rule) => rule.id !== id);
    return result;
  };
  return [{ ...deps, listRules, removeRule }, () => latest];
}

/** Runs the steps in order. The first that is not done ends the run, so that nobody has to guess what came after. */
export async function runSteps(
  steps: readonly Step[],
  before: readonly Rule[],
  givenDeps: SaveDeps,
  report: Report,
  stop: AbortSignal,
): Promise<Ends> {
  const [deps, latest] = remembering(givenDeps, before);
  const ends = new Map<SwitchableId, Verdict>();
  const end = (attribute: SwitchableId, verdict: Verdict): void => {
    ends.set(attribute, verdict);
    report(attribute, progressOf[verdict.kind]);
  };
  const verdictOn = (step: Step): Promise<Verdict> | Verdict => {
    if (stands(step, latest())) return { kind: 'done' };
    if (stop.aborted) return { kind: 'stopped' };
    return obstructed(step, latest()) ?? carryOut(step, deps, report, stop);
  };
  for (const [index, step] of steps.entries()) {
    const verdict = await verdictOn(step);
    const later = steps.slice(index + 1);
    const rest = later.filter((other) => other.attribute !== step.attribute);
    // An attribute that takes several requests is done with its last one.
    if (verdict.kind !== 'done' || rest.length === later.length) end(step.attribute, verdict);
    if (verdict.kind === 'done') continue;
    for (const other of rest) end(other.attribute, { kind: 'stopped' });
    break;
  }
  return ends;
}
