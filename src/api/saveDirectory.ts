import type { SwitchableId } from '../domain/attribute';
import type { DirectoryId } from '../domain/directory';
import { realClock } from './clock';
import { createRule, listRules, removeRule } from './rules';
import { runAlone } from './runAlone';
import { saveExport, type SaveOutcome, type SaveRequest } from './save';
import type { OnProgress } from './saveProgress';

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
  const deps = {
    listRules: () => listRules(id),
    createRule: (name: string) => createRule(id, name),
    removeRule: (ruleId: Parameters<typeof removeRule>[1]) => removeRule(id, ruleId),
    wait: realClock.wait,
    now: realClock.now,
  };
  const outcome = await runAlone(`rules of ${id}`, givenStop, (stop) =>
    saveExport(request, deps, { onProgress, stop }),
  );
  return outcome ?? { kind: 'already-running' };
}
