import { useLocation, useSearch } from 'wouter';
import { readView, writeView, type HistoryView } from './viewParams';

export type ChangeView = (change: Partial<HistoryView>) => void;

/** The view in the URL, and how to change it; each change replaces the history entry, so that Back leaves the page. */
export function useHistoryView(): readonly [HistoryView, ChangeView] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = readView(search);
  const change: ChangeView = (part) => {
    const next = writeView({ ...view, ...part }, search);
    navigate(next === '' ? path : `${path}?${next}`, { replace: true });
  };
  return [view, change];
}
