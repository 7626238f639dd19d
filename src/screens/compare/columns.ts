import { useQueries } from '@tanstack/react-query';
import type { ApiError } from '../../api/errors';
import { rulesQuery } from '../../api/queries';
import { type Connection, connectionOf } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { type SelectionState, stateFromRules } from '../../domain/selections/state';
import { directoryLabels } from '../shared/directoryLabels';

/** One directory of the comparison, as far as it is known. */
export interface Column {
  readonly directory: Directory;
  /** Its name, with more where that does not tell it apart. */
  readonly label: string;
  readonly connection: Connection;
  /** Null while its rules are not known. */
  readonly state: SelectionState | null;
  readonly reading: boolean;
  /** Why its rules could not be read; null where they could, or are still being read. */
  readonly error: ApiError | null;
  /** How often reading them has failed. */
  readonly failures: number;
  readonly retry: () => void;
}

/**
 * The chosen directories with their rules, each read on its own: one that fails leaves the others.
 *
 * @param now milliseconds since 1970
 */
export function useColumns(
  chosen: readonly Directory[],
  all: readonly Directory[],
  now: number,
): readonly Column[] {
  const rules = useQueries({ queries: chosen.map(({ id }) => rulesQuery(id)) });
  const labels = directoryLabels(all);
  return chosen.map((directory, at) => {
    const read = rules[at];
    return {
      directory,
      label: labels.get(directory.id) ?? directory.name,
      connection: connectionOf(directory, now),
      state: read?.data ? stateFromRules(read.data) : null,
      reading: read?.isFetching ?? false,
      error: read?.error?.error ?? null,
      failures: read?.errorUpdateCount ?? 0,
      retry: () => void read?.refetch(),
    };
  });
}
