import { HttpResponse, http } from 'msw';
import { RuleRequest } from '../../api/contract';
import type { Rule } from '../directory/model';
import { type Call, carriedOut, directoryOf, idIn, parsed } from './call';
import { ApiRefusal } from './errors';
import { pageAnswer } from './paging';
import type { Serve } from './serve';
import { wireRule } from './wire';

const rulesPath = '*/api/v2/office365s/:directoryId/translationrules';

function ruleWhere(call: Call, wanted: (rule: Rule) => boolean): Rule {
  const rule = directoryOf(call).rules.find(wanted);
  if (!rule) throw new ApiRefusal(404, 'Translation rule not found');
  return rule;
}

/** Translation rules: each gives its attribute a direction. */
export const ruleHandlers = (serve: Serve) => [
  http.get(
    rulesPath,
    serve('rules.list', (call) => pageAnswer(call, directoryOf(call).rules, wireRule)),
  ),

  http.post(
    rulesPath,
    serve('rules.create', (call) => {
      const directoryId = directoryOf(call).id;
      const { builtIn } = parsed(RuleRequest, call.body);
      carriedOut(call, { kind: 'create-rule', directoryId, builtIn });
      return HttpResponse.json(wireRule(ruleWhere(call, (rule) => rule.builtIn === builtIn)), {
        status: 201,
      });
    }),
  ),

  http.get(
    `${rulesPath}/:ruleId`,
    serve('rules.get', (call) => {
      const ruleId = idIn(call, 'ruleId');
      return HttpResponse.json(wireRule(ruleWhere(call, (rule) => rule.id === ruleId)));
    }),
  ),

  http.delete(
    `${rulesPath}/:ruleId`,
    serve('rules.delete', (call) => {
      const directoryId = directoryOf(call).id;
      carriedOut(call, { kind: 'delete-rule', directoryId, ruleId: idIn(call, 'ruleId') });
      return new HttpResponse(null, { status: 204 });
    }),
  ),
];
