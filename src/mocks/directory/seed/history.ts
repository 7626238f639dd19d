import type { BuiltInRule } from '../../../api/contract';
import type { AdministratorName, Organisation } from '../model';
import { type Outcome, microsoftDirectory } from '../outcome';
import { createRule, deleteRule } from '../ruleCommands';
import { hexDigits, seededRandom } from './random';

/** One earlier change of the export. */
export interface HistoryStep {
  readonly daysAgo: number;
  readonly by: AdministratorName;
  readonly builtIn: BuiltInRule;
  /** `import`: Microsoft 365 became the owner. */
  readonly switched: 'on' | 'off' | 'import';
}

const day = 86_400_000;

function stepDone(
  state: Organisation,
  directoryId: string,
  step: HistoryStep,
  context: Parameters<typeof createRule>[2],
): Outcome {
  const { builtIn, switched } = step;
  if (switched !== 'off') {
    const direction = switched === 'on' ? 'export' : 'import';
    return createRule(state, { directoryId, builtIn, direction }, context);
  }
  const rules = microsoftDirectory(state, directoryId)?.rules ?? [];
  const ruleId = rules.find((rule) => rule.builtIn === builtIn)?.id ?? '';
  return deleteRule(state, { directoryId, ruleId }, context);
}

/** The organisation after these steps, each done by the very commands that the console's requests lead to. */
export function withHistory(
  start: Organisation,
  directoryId: string,
  steps: readonly HistoryStep[],
  now: number,
): Organisation {
  let state = start;
  for (const [index, step] of steps.entries()) {
    const random = seededRandom(`history/${index}`);
    const outcome = stepDone(state, directoryId, step, {
      now: now - step.daysAgo * day + Math.floor((random() - 0.5) * day * 0.3),
      newId: () => hexDigits(random, 24),
      actor: state.administrators[step.by],
    });
    if ('refused' in outcome) throw new Error(`History step ${index}: ${outcome.refused.message}`);
    state = outcome.state;
  }
  return state;
}
