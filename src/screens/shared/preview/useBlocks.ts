import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

/** Rows come from the worker in blocks, more than fit the view, so that scrolling meets them ready. */
const size = 200;

interface Result {
  readonly id: number;
  readonly total: number;
}

/** Fetches the rows of a list from one place up to, not including, another. */
type Fetch<Row> = (listId: number, from: number, to: number) => Promise<readonly Row[]>;

function useBlock<Row>(fetchRows: Fetch<Row>, { id, total }: Result, block: number) {
  const scope = useId();
  const from = block * size;
  return useQuery({
    queryKey: ['preview-rows', scope, id, block],
    queryFn: () => fetchRows(id, from, Math.min(total, from + size)),
    enabled: from < total,
    staleTime: Infinity,
    gcTime: 10_000,
  }).data;
}

/** The rows of a result around the place in view; undefined while a row is on its way. */
export function useBlocks<Row>(
  fetchRows: Fetch<Row>,
  result: Result,
  first: number,
): (place: number) => Row | undefined {
  const at = Math.floor(first / size);
  const here = useBlock(fetchRows, result, at);
  const next = useBlock(fetchRows, result, at + 1);
  return (place) => (Math.floor(place / size) === at ? here : next)?.[place % size];
}
