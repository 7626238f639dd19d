import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { saveAndRead } from '../../api/queries';
import { saveRuns } from '../../api/saveRuns';
import type { Changes } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { DirectoryId } from '../../domain/directory';

/** The save of one directory. Whoever leaves the page stops it before its next request. */
export function useSave(id: DirectoryId) {
  const client = useQueryClient();
  const run = useSyncExternalStore(saveRuns.subscribe, () => saveRuns.of(id));
  useEffect(() => () => saveRuns.stop(id), [id]);
  return {
    ...run,
    /** Sends the changes, composed while the page showed the directions `seen`. */
    start: (changes: Changes, seen: Directions) =>
      void saveRuns.start(id, changes, seen, (order) => saveAndRead(client, id, order)),
    stop: () => saveRuns.stop(id),
    keepLeft: (pending: Changes) => saveRuns.keepLeft(id, pending),
    dismiss: () => saveRuns.dismiss(id),
  };
}

export type Save = ReturnType<typeof useSave>;
