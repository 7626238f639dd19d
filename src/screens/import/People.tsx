import Box from '@mui/material/Box';
import { useId } from 'react';
import { explain } from '../../api/explain';
import type { Directory } from '../../domain/directory';
import type { ChosenProblem } from '../../domain/import/check';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Notice } from '../../ui/Notice';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { useReadError } from '../shared/useReadError';
import { useUrlView } from '../shared/useUrlView';
import { CandidateTable } from './CandidateTable';
import { ListHead } from './ListHead';
import { type ImportView, readImportView, writeImportView } from './importView';
import { shownRows } from './shownRows';
import { lockWords, type Lock, people } from './importWords';
import { ReadMore } from './ReadMore';
import { type Candidates, useCandidates } from './useCandidates';
import type { Choice } from './useChosen';
import type { Correcting } from './useCorrecting';

function Notices({ knownError, searchRefused, searched, read, reading }: Candidates) {
  return (
    <>
      {knownError && (
        <Notice
          severity="warning"
          live="polite"
          title="Who is in JumpCloud already is not known for everybody"
        >
          {explain(knownError).title}. People can be imported all the same: JumpCloud makes no second user
          with the same email.
        </Notice>
      )}
      {searchRefused && searched !== '' && (
        <Notice severity="info" live="polite" title="Microsoft 365 refused the search">
          {reading.hasNextPage
            ? `Only the ${people(read)} read so far are searched. Read more of them to find others.`
            : `The ${people(read)} of the whole list are searched here instead.`}
        </Notice>
      )}
    </>
  );
}

interface EmptyProps {
  readonly view: ImportView;
  readonly hasMore: boolean;
  readonly isChosen: boolean;
}

function Empty({ view, hasMore, isChosen }: EmptyProps) {
  if (view.show === 'chosen' && isChosen) {
    return (
      <EmptyState icon="search" title="Nobody chosen fits the search">
        Those chosen are found by any part of their names and sign-in names.
      </EmptyState>
    );
  }
  if (view.show === 'chosen') {
    return (
      <EmptyState icon="person" title="Nobody is chosen">
        Choose people in the list of everybody.
      </EmptyState>
    );
  }
  if (view.search !== '') {
    return (
      <EmptyState icon="search" title="Nobody fits the search">
        Microsoft 365 finds names by the beginning of their words, and sign-in names by their beginning.
      </EmptyState>
    );
  }
  return hasMore ? (
    <EmptyState icon="person" title="Nobody to import on these pages">
      Everybody read so far has a JumpCloud user already. Microsoft 365 has more people.
    </EmptyState>
  ) : (
    <EmptyState icon="check" title="Everybody in Microsoft 365 has a JumpCloud user already">
      There is nobody to import.
    </EmptyState>
  );
}

interface Props {
  readonly directory: Directory;
  readonly choice: Choice;
  readonly problems: ReadonlyMap<string, ChosenProblem>;
  readonly correcting: Correcting;
  /** Why nothing can be chosen; null where it can. */
  readonly lock: Lock | null;
}

/** The list of those who can be imported, in whatever state it is. */
export function People({ directory, choice, problems, correcting, lock }: Props) {
  const [view, change] = useUrlView(readImportView, writeImportView);
  const lockId = useId();
  const candidates = useCandidates(directory.id, view.search);
  const { rows, reading, searched } = candidates;
  const problem = useReadError(reading);
  if (reading.isPending && !problem && searched === '') {
    return <SkeletonRows rows={8} label="Loading who can be imported" />;
  }
  const failure = problem && !reading.data && (
    <ErrorState
      {...explain(problem.error)}
      onRetry={() => void reading.refetch()}
      retrying={reading.isFetching}
    />
  );
  // Whoever searched needs the field to search for something else.
  if (failure && searched === '') return failure;
  // What is typed is asked for a moment later.
  const asked = { ...view, search: searched };
  const shown = shownRows(view, rows, choice, correcting.ids);
  const free = shown.filter(({ candidate, known }) => !known && !choice.chosen.has(candidate.id));
  const isNobody = searched === '' && view.show !== 'chosen' && rows.every(({ known }) => known);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <ListHead
        view={view}
        onChange={change}
        shown={failure && shown.length === 0 ? null : shown.length}
        free={free.length}
        lock={lock && { id: lockId, words: lockWords[lock] }}
        onChooseAll={() => choice.choose(free.map(({ candidate }) => candidate))}
      />
      <Notices {...candidates} />
      {failure}
      {(isNobody || (shown.length === 0 && (reading.data || view.show === 'chosen'))) && (
        <Empty view={asked} hasMore={reading.hasNextPage} isChosen={choice.list.length > 0} />
      )}
      {reading.isPending && !problem && view.show !== 'chosen' && <SkeletonRows rows={4} label="Searching" />}
      {shown.length > 0 && (
        <CandidateTable
          key={correcting.turn}
          rows={shown}
          choice={choice}
          problems={problems}
          fieldOf={correcting.fieldOf}
          lockId={lock && lockId}
        />
      )}
      <ReadMore candidates={candidates} />
    </Box>
  );
}
