/** The steps of a save as work on the rules of a directory. */
import { rulesFor, rulesOf } from '../domain/directions';
import type { Rule, RuleId } from '../domain/directory';
import type { Step } from '../domain/plan';
import type { Work } from './carryOut';
import { unanswered } from './errors';
import type { Result } from './result';

type RuleWork = Work<Step, readonly Rule[]>;

/** What a save needs of the world. The requests end in a result and never throw. */
export interface SaveDeps extends Pick<RuleWork, 'wait' | 'now'> {
  readonly listRules: () => Promise<Result<readonly Rule[]>>;
  readonly createRule: (name: string) => Promise<Result<unknown>>;
  readonly removeRule: (id: RuleId) => Promise<Result<unknown>>;
}

const stands = (step: Step, rules: readonly Rule[]): boolean =>
  step.kind === 'create'
    ? rulesFor(rules, step.attribute, 'export').length > 0
    : rules.every((rule) => rule.id !== step.ruleId);

/**
 * A rule of the same attribute that somebody else has made meanwhile is in the way of a new one: it is for the
 * administrator to decide about, so nothing is sent.
 */
const obstructed: RuleWork['obstructed'] = (step, rules) =>
  step.kind === 'create' && rulesOf(rules, step.attribute).length > 0
    ? { kind: 'failed', error: unanswered('conflict') }
    : null;

/** What was removed is gone; the id of a rule that was made has to be read. */
const after: RuleWork['after'] = (step, rules) =>
  step.kind === 'create' ? rules : rules.filter(({ id }) => id !== step.ruleId);

/** One request for each step; the rules say what became of it. */
export const saveWork = ({ listRules, createRule, removeRule, wait, now }: SaveDeps): RuleWork => ({
  send: (step) => (step.kind === 'create' ? createRule(step.rule) : removeRule(step.ruleId)),
  read: listRules,
  stands,
  obstructed,
  after,
  wait,
  now,
});
