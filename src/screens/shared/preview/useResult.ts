import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useRef } from 'react';
import { type Block, blockAt, fetchBlock, type FetchRows } from './useBlocks';

/** A list that the worker has made. */
export interface Listed {
  readonly id: number;
  readonly total: number;
}

/** A list with the first of its rows that will be drawn, so that it takes the place of another in one piece. */
export type Shown<Query, Result, Row> = Result & {
  readonly query: Query;
  readonly version: number;
  readonly ready: Block<Row>;
};

/** What stands there until the first list is made. */
export const nothingYet: Shown<null, Listed, never> = {
  id: 0,
  total: 0,
  query: null,
  version: 0,
  ready: { block: 0, rows: [] },
};

interface Options<Query, Result, Row> {
  /** Where `stop` aborts, the list is not needed any more. */
  readonly prepare: (query: Query, stop: AbortSignal) => Promise<Result>;
  readonly fetchRows: FetchRows<Row>;
  readonly query: Query;
  /** The list is prepared anew when this says that the numbers behind it have changed. */
  readonly version: number;
}

interface Found<Query, Result, Row> {
  /** Undefined until the first list is there. */
  readonly result: Shown<Query, Result, Row> | undefined;
  /** Is told the first row in view, from zero: there a list made anew goes on. One of another query begins anew. */
  readonly onView: (first: number) => void;
}

/** The list that a query prepares in the worker; until it and its rows are there, the one before stays. */
export function useResult<Query, Result extends Listed, Row>({
  prepare,
  fetchRows,
  query,
  version,
}: Options<Query, Result, Row>): Found<Query, Result, Row> {
  const scope = useId();
  const queryInView = useRef<Query | null>(null);
  const inView = useRef(0);
  const { data } = useQuery({
    queryKey: ['preview-list', scope, query, version],
    queryFn: async ({ signal }) => {
      const result = await prepare(query, signal);
      const first = queryInView.current === query ? Math.min(inView.current, result.total) : 0;
      return { ...result, query, version, ready: await fetchBlock(fetchRows, result, blockAt(first)) };
    },
    placeholderData: keepPreviousData,
    structuralSharing: false,
    gcTime: 0,
  });
  useEffect(() => {
    queryInView.current = data?.query ?? null;
  }, [data]);
  const onView = useCallback((first: number) => {
    inView.current = first;
  }, []);
  return { result: data, onView };
}
