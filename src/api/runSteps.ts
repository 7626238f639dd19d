/** Carries out the steps of a save one after the other. */
import type { SwitchableId } from '../domain/attribute';
import type { Rule } from '../domain/directory';
import type { Step } from '../domain/plan';
import { carryOut, type SaveDeps, stands, type Verdict } from './carryOut';
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

/** The same world, and the rules as they were last read in it: a step they have made needless is not sent. */
function remembering(deps: SaveDeps, rules: readonly Rule[]): [SaveDeps, () => readonly Rule[]] {
  let latest = rules;
  const listRules = async (): Promise<Result<readonly Rule[]>> => {
    const result = await deps.listRules();
    if (result.ok) latest = result.value;
    return result;
  };
  return [{ ...deps, listRules }, () => latest];
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
    return stop.aborted ? { kind: 'stopped' } : carryOut(step, deps, report, stop);
  };
  for (const [index, step] of steps.entries()) {
    const verdict = await verdictOn(step);
    end(step.attribute, verdict);
    if (verdict.kind === 'done') continue;
    const rest = steps.slice(index + 1).filter((other) => other.attribute !== step.attribute);
    for (const other of rest) end(other.attribute, { kind: 'stopped' });
    break;
  }
  return ends;
}
