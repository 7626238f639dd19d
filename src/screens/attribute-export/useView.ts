import { useMemo } from 'react';
import { useUrlView } from '../shared/useUrlView';
import { readView, writeView, type View } from './viewParams';

/** The view in the URL, and how to change it. */
export function useView(): readonly [View, (change: Partial<View>) => void] {
  const [{ query, show }, change] = useUrlView(readView, writeView);
  // The same object while other parts of the URL change: all rows are drawn from it.
  const view = useMemo(() => ({ query, show }), [query, show]);
  return [view, change];
}
