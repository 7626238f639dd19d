/** Carries out one step of a save: one write, and what can be known about it afterwards. */
import { rulesFor, rulesOf } from '../domain/directions';
import type { Rule, RuleId } from '../domain/directory';
import type { Step } from '../domain/plan';
import { longestWaitMs } from './clock';
import { type ApiError, unanswered } from './errors';
import type { Result } from './result';
import type { Report } from './saveProgress';

/** What a save needs of the world. The requests end in a result and never throw. */
export interface SaveDeps {
  readonly listRules: () => Promise<Result<readonly Rule[]>>;
  readonly createRule: (name: string) => Promise<Result<unknown>>;
  readonly removeRule: (id: RuleId) => Promise<Result<unknown>>;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. */
  readonly wait: (milliseconds: number, stop: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How a step ended. `not-known`: the answer was lost, and so was the reading that should have settled it. */
export type Verdict =
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' | 'not-known'; readonly error: ApiError };

/** How often a step that was refused for its rate is sent again. */
const mostResends = 3;
const usualWaitMs = 2000;

const sendStep = (step: Step, deps: SaveDeps): Promise<Result<unknown>> =>
  step.kind === 'create' ? deps.createRule(step.rule) : deps.removeRule(step.ruleId);

/** Whether these rules are as the step wants them, whoever made them so. */
export const stands = (step: Step, rules: readonly Rule[]): boolean =>
  step.kind === 'create'
    ? rulesFor(rules, step.attribute, 'export').length > 0
    : rules.every((rule) => rule.id !== step.ruleId);

/**
 * Null where these rules leave room for the step. A rule of the same attribute that somebody else has made meanwhile
 * is in the way of a new one: it is for the administrator to decide about, so nothing is sent.
 */
export const obstructed = (step: Step, rules: readonly Rule[]): Verdict | null =>
  step.kind === 'create' && rulesOf(rules, step.attribute).length > 0
    ? { kind: 'failed', error: unanswered('conflict') }
    : null;

/** These say for certain that the write was not carried out, so there is nothing to settle. */
const isCertain = (error: ApiError): boolean =>
  error.kind === 'unauthenticated' || error.kind === 'forbidden';

/**
 * Settles an answer that does not say what became of a write, by reading the rules: a lost answer may belong to a
 * write that was carried out, a 409 or 404 to a state that is as wanted already. Nothing is sent twice.
 */
async function settle(step: Step, error: ApiError, deps: SaveDeps): Promise<Verdict> {
  if (isCertain(error)) return { kind: 'failed', error };
  const rules = await deps.listRules();
  if (!rules.ok) return { kind: 'not-known', error };
  return stands(step, rules.value) ? { kind: 'done' } : { kind: 'failed', error };
}

/** Null when the step has to be sent again. */
async function waitForLimit(
  step: Step,
  waitMs: number | null,
  deps: SaveDeps,
  report: Report,
  stop: AbortSignal,
): Promise<Verdict | null> {
  const milliseconds = Math.min(longestWaitMs, waitMs ?? usualWaitMs);
  report(step.attribute, 'waiting-for-limit', deps.now() + milliseconds);
  await deps.wait(milliseconds, stop);
  if (stop.aborted) return { kind: 'stopped' };
  report(step.attribute, 'checking');
  const rules = await deps.listRules();
  if (!rules.ok) return { kind: 'failed', error: rules.error };
  if (stands(step, rules.value)) return { kind: 'done' };
  return stop.aborted ? { kind: 'stopped' } : obstructed(step, rules.value);
}

/**
 * Sends the step and finds out how it ended. Only 429 lets it be sent again, because a limit refuses a request
 * before it is carried out: after the wait, and only where the rules still need it, at most three times.
 * `stop` is honoured before each of these; a request that was sent is never aborted.
 */
export async function carryOut(
  step: Step,
  deps: SaveDeps,
  report: Report,
  stop: AbortSignal,
): Promise<Verdict> {
  for (let resends = 0; ; resends += 1) {
    report(step.attribute, 'sending');
    const answer = await sendStep(step, deps);
    if (answer.ok) return { kind: 'done' };
    const { error } = answer;
    if (error.kind !== 'rate-limited') {
      report(step.attribute, 'checking');
      return settle(step, error, deps);
    }
    if (resends === mostResends) return { kind: 'failed', error };
    const ended = await waitForLimit(step, error.waitMs, deps, report, stop);
    if (ended) return ended;
  }
}
