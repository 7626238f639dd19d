import type { SwitchableId } from '../domain/attribute';
import type { DirectoryId } from '../domain/directory';
import { realClock } from './clock';
import { createRule, listRules, removeRule } from './rules';
import { runAlone } from './runAlone';
import { saveExport, type SaveOutcome, type SaveRequest } from './save';
import type { OnProgress } from './saveProgress';
import type { SaveDeps } from './saveWork';
import { waitForJumpCloud } from './waits';

/**
 * Saves changes of one directory through the remote API. While a save of a directory runs, another one is refused
 * with `already-running`; another tab counts as another administrator, whose changes the engine meets by re-reading.
 * The run also stops when the session ends or changes.
 */
export async function saveDirectory(
  id: DirectoryId,
  request: SaveRequest,
  onProgress: OnProgress<SwitchableId>,
  givenStop: AbortSignal,
): Promise<SaveOutcome> {
  const depsUntil = (stop: AbortSignal): SaveDeps => ({
    listRules: () => listRules(id, { told: stop }),
    createRule: (name) => createRule(id, name),
    removeRule: (ruleId) => removeRule(id, ruleId),
    wait: waitForJumpCloud,
    now: realClock.now,
  });
  const outcome = await runAlone(`rules of ${id}`, givenStop, (stop) =>
    saveExport(request, depsUntil(stop), { onProgress, stop }),
  );
  return outcome ?? { kind: 'already-running' };
}
