import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { type ImportRun, importRun } from '../../api/import/importRun';
import { importKey } from '../../api/import/queries';
import type { DirectoryId } from '../../domain/directory';
import type { Chosen } from '../../domain/import/candidate';
import type { ImportResult } from '../../api/import/importStep';
import { useChosen } from './useChosen';

/** Whoever is still missing in JumpCloud, as far as is known. */
const isMissing = (result: ImportResult | undefined): boolean =>
  result?.status !== 'imported' && result?.status !== 'already-there';

/** What the last import of this directory leaves behind for the next one. */
function leftOf(run: ImportRun, id: DirectoryId) {
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

/** The import that runs or has ended, who is chosen for the next one, and how to start it. */
export function useImport(id: DirectoryId) {
  const client = useQueryClient();
  const run = useSyncExternalStore(importRun.subscribe, importRun.state);
  const left = leftOf(run, id);
  const missing = new Set(left.missing.map(({ candidate }) => candidate.id));
  const isOurs = run.kind !== 'idle' && run.directoryId === id;
  const choice = useChosen(isOurs && run.kind === 'running' ? run.chosen : left.missing);
  const [heard, hear] = useState(run);
  if (run !== heard) {
    hear(run);
    // Also where the page that started it has been left: those in JumpCloud now are chosen no longer.
    if (isOurs && run.kind === 'ended') {
      choice.leave(run.chosen.map(({ candidate }) => candidate.id).filter((one) => !missing.has(one)));
    }
  }
  return {
    run,
    left,
    choice,
    /** What trying again sends: whom the last import has not made, as far and as they are chosen now. */
    again: choice.list.filter(({ candidate }) => missing.has(candidate.id)),
    start: (chosen: readonly Chosen[]) =>
      importRun.start(id, chosen, () => void client.resetQueries({ queryKey: importKey(id) })),
  };
}
