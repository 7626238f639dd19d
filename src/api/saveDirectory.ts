import type { SwitchableId } from '../domain/attribute';
import type { DirectoryId } from '../domain/directory';
import { realClock } from './clock';
import { createRule, listRules, removeRule } from './rules';
import { saveExport, type SaveOutcome, type SaveRequest } from './save';
import type { OnProgress } from './saveProgress';
import { subscribeSession } from './session';

/** The directories that are being saved in this page. */
const running = new Set<DirectoryId>();

/**
 * Saves changes of one directory through the remote API. While a save of a directory runs, another one is refused
 * with `already-running`; another tab counts as another administrator, whose changes the engine meets by re-reading.
 * The run also stops when the session ends or changes: what one administrator confirmed is not sent as another.
 */
export async function saveDirectory(
  id: DirectoryId,
  request: SaveRequest,
  onProgress: OnProgress<SwitchableId>,
  stop: AbortSignal,
): Promise<SaveOutcome> {
  if (running.has(id)) return { kind: 'already-running' };
  running.add(id);
  const sessionChange = new AbortController();
  const unsubscribe = subscribeSession(() => sessionChange.abort());
  try {
    return await saveExport(
      request,
      {
        listRules: () => listRules(id),
        createRule: (name) => createRule(id, name),
        removeRule: (ruleId) => removeRule(id, ruleId),
        wait: realClock.wait,
        now: realClock.now,
      },
      { onProgress, stop: AbortSignal.any([stop, sessionChange.signal]) },
    );
  } finally {
    unsubscribe();
    running.delete(id);
  }
}
