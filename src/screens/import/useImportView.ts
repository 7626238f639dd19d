import { useLocation, useSearch } from 'wouter';
import { type ImportView, readImportView, writeImportView } from './importView';

/** The view in the address, and how to change it. A change replaces the history entry, so that Back leaves the page. */
export function useImportView(): readonly [ImportView, (change: Partial<ImportView>) => void] {
  const [path, navigate] = useLocation();
  const query = useSearch();
  const view = readImportView(query);
  const change = (part: Partial<ImportView>) => {
    const next = writeImportView({ ...view, ...part }, query);
    navigate(next === '' ? path : `${path}?${next}`, { replace: true });
  };
  return [view, change];
}
