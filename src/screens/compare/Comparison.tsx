import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { explain } from '../../api/explain';
import type { Directory } from '../../domain/directory';
import { compareSelections, onlyDifferences } from '../../domain/selections/compare';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useAnnounce } from '../../ui/LiveRegion';
import { Segmented } from '../../ui/Segmented';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { useReadError } from '../shared/useReadError';
import { type Column, useColumns } from './columns';
import { CompareTable } from './CompareTable';
import { CopyCard } from './CopyCard';
import { alwaysExportedNote, differenceCount } from './words';

function Unread({ column: { label, state, error, failures, reading, retry } }: { readonly column: Column }) {
  const problem = useReadError({ data: state ?? undefined, error, errorUpdateCount: failures });
  if (problem === null) return null;
  const { title, whatToDo, details } = explain(problem);
  return (
    <ErrorState
      title={
        state === null
          ? `The rules of ${label} could not be read`
          : `The rules of ${label} could not be read again and may be out of date`
      }
      whatToDo={`${title}. ${whatToDo}`}
      details={details}
      retrying={reading}
      onRetry={retry}
    />
  );
}

const shows = [
  { value: 'all', label: 'All attributes' },
  { value: 'differences', label: 'Only differences' },
] as const;

interface Props {
  readonly chosen: readonly Directory[];
  readonly all: readonly Directory[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onlyDifferent: boolean;
  readonly onShow: (onlyDifferent: boolean) => void;
}

/** What the chosen directories do with each attribute, and the way to copy one to another. */
export function Comparison({ chosen, all, now, onlyDifferent, onShow }: Props) {
  const columns = useColumns(chosen, all, now);
  const announce = useAnnounce();
  const read = columns.filter(({ state }) => state !== null).length;
  const finished = columns.every(({ state, error }) => state !== null || error !== null);
  const compared = compareSelections(columns.map(({ state }) => state));
  const shown = onlyDifferent ? onlyDifferences(compared) : compared;
  const count = finished ? differenceCount(compared, read) : '';
  useEffect(() => {
    if (count !== '') announce(count);
  }, [count, announce]);
  const isEmpty = shown.attributes.length + shown.rules.length === 0;
  return (
    <>
      {columns.map((column) => (
        <Unread key={column.directory.id} column={column} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Segmented
          label="Show"
          value={onlyDifferent ? 'differences' : 'all'}
          options={shows}
          onChange={(show) => onShow(show === 'differences')}
        />
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {finished && `${count} ${alwaysExportedNote(compared)}`}
        </Box>
      </Box>
      {isEmpty && !finished && <SkeletonRows rows={6} label="Loading what is exported" />}
      {isEmpty && finished && (
        <EmptyState icon={read < 2 ? 'unknown' : 'check'} title={read < 2 ? 'Not known' : 'No differences'}>
          {count}
        </EmptyState>
      )}
      {!isEmpty && <CompareTable compared={shown} columns={columns} />}
      <CopyCard columns={columns} />
    </>
  );
}
