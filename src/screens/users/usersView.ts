import { type RouteKind, routeKinds, type SyncKind, syncKinds } from '../../domain/binding/binding';
import { readSort, type Sort, writeSort } from '../shared/sortInUrl';

/** Which bound users the administrator looks at: kept in the URL, so that a colleague can open exactly the same. */
export interface UsersView {
  readonly search: string;
  readonly status: SyncKind | null;
  readonly route: RouteKind | null;
  /** The JumpCloud id of a bound group. */
  readonly group: string | null;
  readonly sort: UsersSort;
  /** The JumpCloud id of the one user shown; null where none is. */
  readonly person: string | null;
}

const orders = ['person', 'status', 'synced'] as const;
export type UsersSort = Sort<(typeof orders)[number]>;

export const defaultUsersView: UsersView = {
  search: '',
  status: null,
  route: null,
  group: null,
  sort: { by: 'person', descending: false },
  person: null,
};

/** What of a view is asked for where everybody is. */
export const noFilter = { search: '', status: null, route: null, group: null } as const;

/** Whether the view asks for some of them only. */
export const isFiltered = ({ search, status, route, group }: UsersView): boolean =>
  search.trim() !== '' || status !== null || route !== null || group !== null;

/** Whether one user is opened. Back closes them again: to leave the page would throw away whom was read and chosen. */
export const opensUser = (before: UsersView, next: UsersView): boolean =>
  next.person !== null && before.person === null;

const names = ['find', 'status', 'route', 'group', 'sort', 'person'] as const;

/** Reads the view from a query string; nonsense falls back to the default and never throws. */
export function readUsersView(query: string): UsersView {
  const params = new URLSearchParams(query);
  return {
    search: (params.get('find') ?? '').slice(0, 200),
    status: syncKinds.find((kind) => kind === params.get('status')) ?? null,
    route: routeKinds.find((kind) => kind === params.get('route')) ?? null,
    group: params.get('group') || null,
    sort: readSort(params.get('sort'), orders, defaultUsersView.sort),
    person: params.get('person') || null,
  };
}

/** The query string with this view in it; defaults are left out and foreign parameters kept. */
export function writeUsersView(view: UsersView, query = ''): string {
  const params = new URLSearchParams(query);
  for (const name of names) params.delete(name);
  if (view.search !== '') params.set('find', view.search);
  if (view.status) params.set('status', view.status);
  if (view.route) params.set('route', view.route);
  if (view.group) params.set('group', view.group);
  if (view.sort.by !== 'person' || view.sort.descending) params.set('sort', writeSort(view.sort));
  if (view.person) params.set('person', view.person);
  return params.toString();
}
