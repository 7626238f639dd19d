import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { readView, writeView, type View } from './viewParams';

/** The view in the URL, and how to change it; each change replaces the history entry, so that Back leaves the page. */
export function useView(): readonly [View, (change: Partial<View>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { query, show } = readView(search);
  // The same object while other parts of the URL change: all rows are drawn from it.
  const view = useMemo(() => ({ query, show }), [query, show]);
  const change = (part: Partial<View>) => {
    const next = writeView({ ...view, ...part }, search);
    navigate(next === '' ? path : `${path}?${next}`, { replace: true });
  };
  return [view, change];
}
