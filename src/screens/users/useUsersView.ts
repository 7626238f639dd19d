import { useLocation, useSearch } from 'wouter';
import { readUsersView, type UsersView, writeUsersView } from './usersView';

/** The view in the URL, and how to change it; each change replaces the history entry, so that Back leaves the page. */
export function useUsersView(): readonly [UsersView, (change: Partial<UsersView>) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = readUsersView(search);
  const change = (part: Partial<UsersView>) => {
    const next = writeUsersView({ ...view, ...part }, search);
    navigate(next === '' ? path : `${path}?${next}`, { replace: true });
  };
  return [view, change];
}
