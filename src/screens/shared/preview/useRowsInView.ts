import { useEffect } from 'react';
import { type FetchRows, useBlocks } from './useBlocks';
import type { Listed, Shown } from './useResult';
import { useScrollWindow } from './useScrollWindow';
import { useTopFirst } from './useTopFirst';

interface Options<Query, Row> {
  readonly fetchRows: FetchRows<Row>;
  readonly result: Shown<Query, Listed, Row>;
  /** See `useResult`. */
  readonly onView: (first: number) => void;
  /** The element that scrolls; null before it is drawn. */
  readonly list: HTMLElement | null;
  /** In pixels. */
  readonly rowHeight: number;
}

/** Which rows of a list are in view, and what is in them: undefined while a row is on its way. */
export function useRowsInView<Query, Row>({
  fetchRows,
  result,
  onView,
  list,
  rowHeight,
}: Options<Query, Row>) {
  const { query, total } = result;
  const inView = useScrollWindow(list, { list: query, total, rowHeight });
  const { first } = inView;
  useEffect(() => onView(first), [onView, first]);
  useTopFirst(list, query);
  return { ...inView, rowAt: useBlocks(fetchRows, result, first) };
}
