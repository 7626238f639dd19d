import { useLocation, useSearch } from 'wouter';
import { type CompareView, readCompare, writeCompare } from './compareParams';

/** The comparison in the address, and how to change it; Back leaves the page. */
export function useCompareView(): readonly [CompareView, (change: Partial<CompareView>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = readCompare(search);
  const change = (part: Partial<CompareView>) => {
    const next = writeCompare({ ...view, ...part }, search);
    navigate(next === '' ? path : `${path}?${next}`, { replace: true });
  };
  return [view, change];
}
