/**
 * The remote operations on translation rules (API v2 `translationRules_office365…`). A rule's presence gives its
 * attribute a direction; there is no way to change one, and none to change several at once. Only exports can be made.
 */
import * as v from 'valibot';
import { type DirectoryId, type Rule, type RuleId, isRuleId } from '../domain/directory';
import { paths, WireRule } from './contract';
import { refusesRole } from './explain';
import { type Ends, send } from './http';
import { readAll } from './lists';
import { mapResult, type Result } from './result';

const RuleEntry = v.pipe(
  v.looseObject({ ...WireRule.entries, id: v.pipe(v.string(), v.guard(isRuleId)) }),
  v.transform((wire): Rule => ({ id: wire.id, name: wire.builtIn, direction: wire.direction })),
);

/** Every rule of a directory, in the server's order. */
export const listRules = (id: DirectoryId, ends: Ends = {}): Promise<Result<readonly Rule[]>> =>
  readAll((query) =>
    send({
      kind: 'read',
      method: 'GET',
      path: paths.rules(id),
      query,
      schema: v.array(RuleEntry),
      ...ends,
    }),
  );

/** One rule; fails with not-found where there is none of this id. No page asks for it; no proxy forwards it. */
export const getRule = (id: DirectoryId, ruleId: RuleId, signal?: AbortSignal): Promise<Result<Rule>> =>
  send({ kind: 'read', method: 'GET', path: paths.rule(id, ruleId), schema: RuleEntry, signal });

/**
 * Makes a rule, so that JumpCloud starts to overwrite its attribute in Microsoft 365. Sent once and never aborted:
 * what became of a lost answer has to be read from the list. Live routes of the same API answer a POST with an empty
 * object, against their description; here that ends as a broken contract, so the list is read then too.
 */
export const createRule = (id: DirectoryId, name: string): Promise<Result<Rule>> =>
  send({ kind: 'write', method: 'POST', path: paths.rules(id), body: { builtIn: name }, schema: RuleEntry });

/** Removes a rule, so that its attribute is neither exported nor imported any more. Sent once and never aborted. */
export async function removeRule(id: DirectoryId, ruleId: RuleId): Promise<Result<null>> {
  const path = paths.rule(id, ruleId);
  return mapResult(await send({ kind: 'write', method: 'DELETE', path, schema: v.unknown() }), () => null);
}

/** An id that no rule can have: these ids begin with the second of their making, and this one says 1970. */
const noRuleId = '000000000000000000000000';

/**
 * Whether this administrator's role may change the directory's rules, asked before anybody composes a change.
 *
 * No documented read tells an administrator's role, and a role without the right answers 403 to any write. So this
 * asks to remove a rule that cannot exist: JumpCloud has nothing to remove, hence nothing changes, whoever asks.
 * Only 403 means no, and that only most likely: what this answers to an unknown id is documented nowhere. Everything
 * else (404 as expected, 400, a lost connection, a refused network address) means that writing may be tried.
 */
export async function mayWrite(id: DirectoryId, signal?: AbortSignal): Promise<boolean> {
  const path = paths.rule(id, noRuleId);
  const answer = await send({ kind: 'write', method: 'DELETE', path, schema: v.unknown(), signal });
  return answer.ok || !refusesRole(answer.error);
}
