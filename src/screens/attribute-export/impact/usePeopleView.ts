import { use } from 'react';
import { useLocation, useSearch } from 'wouter';
import { QueryContext } from '../../../ui/query';
import { readPeopleView, writePeopleView, type PeopleView } from '../../shared/preview/impactView';

/**
 * How to look at other people, for a component that does not show which ones are looked at: it is not drawn anew when
 * that changes. Each change replaces the history entry, so that Back leaves the page.
 */
export function useLookAtPeople(): (change: Partial<PeopleView>) => void {
  const [path, navigate] = useLocation();
  const queryNow = use(QueryContext);
  return (part) => {
    const search = queryNow();
    const query = writePeopleView({ ...readPeopleView(search), ...part }, search);
    navigate(query === '' ? path : `${path}?${query}`, { replace: true });
  };
}

/** The people in the URL, and how to look at others. */
export function usePeopleView(): readonly [PeopleView, (change: Partial<PeopleView>) => void] {
  return [readPeopleView(useSearch()), useLookAtPeople()];
}
