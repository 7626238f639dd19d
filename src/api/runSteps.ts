/** Carries out the steps of a run one after the other. */
import { carryOut, type Verdict, type Work } from './carryOut';
import type { Result } from './result';
import type { Report } from './saveProgress';

/** How the steps of each subject ended, for example of each attribute; a subject without a step has no entry. */
export type Ends<Subject> = ReadonlyMap<Subject, Verdict>;

const progressOf = {
  done: 'done',
  failed: 'failed',
  'not-known': 'not-known',
  stopped: 'not-tried',
} as const;

/** The same world, and its state as it was last read or changed: a step that it has made needless is not sent. */
function remembering<Step, State>(work: Work<Step, State>, state: State): [Work<Step, State>, () => State] {
  let latest = state;
  const read = async (): Promise<Result<State>> => {
    const result = await work.read();
    if (result.ok) latest = result.value;
    return result;
  };
  const send = async (step: Step): Promise<Result<unknown>> => {
    const result = await work.send(step);
    if (result.ok) latest = work.after?.(step, latest) ?? latest;
    return result;
  };
  return [{ ...work, read, send }, () => latest];
}

export interface Run<Step, State, Subject> {
  readonly steps: readonly Step[];
  /** Whom or what a step is about. */
  readonly subjectOf: (step: Step) => Subject;
  /** As read before the run. */
  readonly before: State;
  readonly work: Work<Step, State>;
  readonly report: Report<Subject>;
  readonly stop: AbortSignal;
}

/** Runs the steps in order. The first that is not done ends the run, so that nobody has to guess what came after. */
export async function runSteps<Step, State, Subject>(run: Run<Step, State, Subject>): Promise<Ends<Subject>> {
  const { steps, subjectOf, report, stop } = run;
  const [work, latest] = remembering(run.work, run.before);
  const ends = new Map<Subject, Verdict>();
  const lastOf = new Map(steps.map((step, index) => [subjectOf(step), index]));
  const end = (subject: Subject, verdict: Verdict): void => {
    ends.set(subject, verdict);
    report(subject, progressOf[verdict.kind]);
  };
  const verdictOn = (step: Step): Promise<Verdict> | Verdict => {
    if (work.stands(step, latest())) return { kind: 'done' };
    if (stop.aborted) return { kind: 'stopped' };
    const obstacle = work.obstructed?.(step, latest());
    if (obstacle) return obstacle;
    return carryOut(step, work, (progress, until) => report(subjectOf(step), progress, until), stop);
  };
  for (const [index, step] of steps.entries()) {
    const subject = subjectOf(step);
    const verdict = await verdictOn(step);
    // A subject that takes several requests is done with its last one.
    if (verdict.kind !== 'done' || lastOf.get(subject) === index) end(subject, verdict);
    if (verdict.kind === 'done') continue;
    for (const [other, last] of lastOf) {
      if (last > index && other !== subject) end(other, { kind: 'stopped' });
    }
    break;
  }
  return ends;
}
