import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { importRun } from '../../api/import/importRun';
import { importKey } from '../../api/import/queries';
import type { DirectoryId } from '../../domain/directory';
import type { Chosen } from '../../domain/import/candidate';
import type { ImportResult } from '../../api/import/importStep';

/** Whoever is still missing in JumpCloud, as far as is known. */
const isMissing = (result: ImportResult | undefined): boolean =>
  result?.status !== 'imported' && result?.status !== 'already-there';

/** What the last import of this directory leaves behind for the next one. */
function leftOf(run: ReturnType<typeof importRun.state>, id: DirectoryId) {
  if (run.kind !== 'ended' || run.directoryId !== id) return { missing: [], taken: [], forbidden: false };
  if (run.outcome.kind === 'not-started') {
    return { missing: run.chosen, taken: [], forbidden: run.outcome.error.kind === 'forbidden' };
  }
  const { results } = run.outcome;
  const resultOf = ({ candidate }: Chosen) => results.get(candidate.id);
  return {
    missing: run.chosen.filter((one) => isMissing(resultOf(one))),
    taken: run.chosen
      .filter((one) => {
        const result = resultOf(one);
        return result?.status === 'refused' && result.reason === 'username-taken';
      })
      .map(({ username }) => username),
    forbidden: [...results.values()].some(
      (result) => result.status === 'failed' && result.error.kind === 'forbidden',
    ),
  };
}

/** The import that runs or has ended, and how to start one. */
export function useImport(id: DirectoryId) {
  const client = useQueryClient();
  const run = useSyncExternalStore(importRun.subscribe, importRun.state);
  const left = leftOf(run, id);
  /** Starts; `onEnd` is called with those who are in JumpCloud now, by the ids of the candidates. */
  const start = (chosen: readonly Chosen[], onEnd: (there: readonly string[]) => void) =>
    importRun.start(id, chosen, () => {
      const { missing } = leftOf(importRun.state(), id);
      onEnd(chosen.filter((one) => !missing.includes(one)).map(({ candidate }) => candidate.id));
      void client.resetQueries({ queryKey: importKey(id) });
    });
  return { run, left, start };
}
