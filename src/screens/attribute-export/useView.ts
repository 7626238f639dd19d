import { useLocation, useSearch } from 'wouter';
import { readView, writeView, type View } from './viewParams';

/** The view in the URL, and how to change it; each change replaces the history entry, so that Back leaves the page. */
export function useView(): readonly [View, (change: Partial<View>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = readView(search);
  const change = (part: Partial<View>) => {
    const query = writeView({ ...view, ...part }, search);
    navigate(query === '' ? path : `${path}?${query}`, { replace: true });
  };
  return [view, change];
}
