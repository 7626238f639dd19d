import { useLocation, useSearch } from 'wouter';
import { readPeopleView, writePeopleView, type PeopleView } from './impactView';

/** The people in the URL, and how to look at others; a change replaces the history entry, so that Back leaves the page. */
export function usePeopleView(): readonly [PeopleView, (change: Partial<PeopleView>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = readPeopleView(search);
  const change = (part: Partial<PeopleView>) => {
    const query = writePeopleView({ ...view, ...part }, search);
    navigate(query === '' ? path : `${path}?${query}`, { replace: true });
  };
  return [view, change];
}
