import { matchesCandidate } from '../../domain/import/candidate';
import type { ImportView } from './importView';
import type { Row } from './useCandidates';
import type { Choice } from './useChosen';

/**
 * The rows that a view shows. Those chosen are all there, wherever the list has got to, as far as they fit the search:
 * what has been read may be what Microsoft 365 found by another. Those of `first`, by id, stand above the others.
 */
export function shownRows(
  { show, search }: ImportView,
  rows: readonly Row[],
  { list }: Pick<Choice, 'list'>,
  first: ReadonlySet<string>,
): readonly Row[] {
  if (show === 'all') return rows;
  if (show === 'free') return rows.filter(({ known }) => !known);
  const read = new Map(rows.map((row) => [row.candidate.id, row] as const));
  const fitting = list.filter(({ candidate }) => matchesCandidate(candidate, search));
  const isFirst = ({ candidate }: (typeof list)[number]) => first.has(candidate.id);
  return [...fitting.filter(isFirst), ...fitting.filter((one) => !isFirst(one))].map(
    ({ candidate }) => read.get(candidate.id) ?? { candidate, known: undefined },
  );
}
