import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { CandidatePage } from '../../api/import/candidates';
import { candidatesQuery } from '../../api/import/queries';
import type { KnownUser } from '../../api/import/knownUsers';
import type { DirectoryId } from '../../domain/directory';
import { type Candidate, matchesCandidate } from '../../domain/import/candidate';
import { useSettled } from '../shared/useSettled';

/** Whether somebody is in JumpCloud already: who they are, null where they are not, undefined where it is not known. */
export type Known = KnownUser | null | undefined;

export interface Row {
  readonly candidate: Candidate;
  readonly known: Known;
}

const rowsOf = (pages: readonly CandidatePage[]): readonly Row[] => {
  const rows = new Map<string, Row>();
  for (const { candidates, known } of pages) {
    for (const candidate of candidates) {
      rows.set(candidate.id, { candidate, known: known ? (known.get(candidate.id) ?? null) : undefined });
    }
  }
  return [...rows.values()];
};

type Reading = UseInfiniteQueryResult<{ readonly pages: readonly CandidatePage[] }>;

/** Reads page after page while asked to, and stops where one fails. */
function useReadingOn({ hasNextPage, isFetching, isError, fetchNextPage }: Reading) {
  const [wanted, setWanted] = useState(false);
  const going = wanted && hasNextPage && !isError;
  useEffect(() => {
    if (going && !isFetching) void fetchNextPage();
  }, [going, isFetching, fetchNextPage]);
  return [going, setWanted] as const;
}

/**
 * Those who can be imported, as far as they have been read, and only those who fit the search. Where Microsoft 365
 * refuses to search, what has been read of everybody is filtered here.
 */
export function useCandidates(id: DirectoryId, search: string) {
  const [searchRefused, setSearchRefused] = useState(false);
  const settled = useSettled(search.trim());
  const everybody = useInfiniteQuery(candidatesQuery(id, ''));
  const isSearching = settled !== '' && !searchRefused;
  const found = useInfiniteQuery({ ...candidatesQuery(id, settled), enabled: isSearching });
  if (isSearching && found.error?.error.kind === 'invalid') setSearchRefused(true);
  const reading: Reading = isSearching ? found : everybody;
  const [readingOn, setReadingOn] = useReadingOn(reading);
  const { data } = reading;
  const filter = searchRefused ? settled : '';
  const rows = useMemo(() => {
    const read = rowsOf(data?.pages ?? []);
    return filter === '' ? read : read.filter(({ candidate }) => matchesCandidate(candidate, filter));
  }, [data, filter]);
  const knownError = data?.pages.find((page) => page.knownError)?.knownError ?? null;
  return {
    rows,
    reading,
    readingOn,
    setReadingOn,
    knownError,
    searchRefused,
    /** How many were read, before a filter of ours. */
    read: (data?.pages ?? []).reduce((sum, page) => sum + page.candidates.length, 0),
    searched: settled,
  };
}

export type Candidates = ReturnType<typeof useCandidates>;
