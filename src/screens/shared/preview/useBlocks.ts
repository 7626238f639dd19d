import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

/** Rows come from the worker in blocks, more than fit the view, so that scrolling meets them ready. */
const size = 200;

/** Rows that follow each other in a list. */
export interface Block<Row> {
  readonly block: number;
  readonly rows: readonly Row[];
}

interface Result<Row> {
  readonly id: number;
  readonly total: number;
  /** A block that is there already. */
  readonly ready: Block<Row>;
}

/** Fetches the rows of a list from one place up to, not including, another. */
export type FetchRows<Row> = (listId: number, from: number, to: number) => Promise<readonly Row[]>;

/** The block that a row is in. */
export const blockAt = (place: number): number => Math.floor(place / size);

/** Fetches one block of a list. */
export async function fetchBlock<Row>(
  fetchRows: FetchRows<Row>,
  { id, total }: Omit<Result<Row>, 'ready'>,
  block: number,
): Promise<Block<Row>> {
  const from = block * size;
  return { block, rows: from < total ? await fetchRows(id, from, Math.min(total, from + size)) : [] };
}

function useBlock<Row>(fetchRows: FetchRows<Row>, result: Result<Row>, block: number) {
  const scope = useId();
  return useQuery({
    queryKey: ['preview-rows', scope, result.id, block],
    queryFn: () => fetchBlock(fetchRows, result, block),
    initialData: result.ready.block === block ? result.ready : undefined,
    structuralSharing: false,
    enabled: block * size < result.total,
    staleTime: Infinity,
    gcTime: 10_000,
  }).data?.rows;
}

/** The rows of a result around the place in view; undefined while a row is on its way. */
export function useBlocks<Row>(
  fetchRows: FetchRows<Row>,
  result: Result<Row>,
  first: number,
): (place: number) => Row | undefined {
  const at = blockAt(first);
  const here = useBlock(fetchRows, result, at);
  const next = useBlock(fetchRows, result, at + 1);
  return (place) => (blockAt(place) === at ? here : next)?.[place % size];
}
