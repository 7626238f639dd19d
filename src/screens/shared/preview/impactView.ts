import type { RowQuery } from '../../../api/preview/row';
import { cellClasses, type CellClass } from '../../../domain/preview/cellClass';
import { isJudgedId, type JudgedId } from '../../../domain/preview/judged';
import { readSort, writeSort } from '../sortInUrl';

/** Which people the administrator looks at: kept in the URL beside the view of the attributes. */
export interface PeopleView {
  /** False while the list is closed. */
  readonly open: boolean;
  readonly attribute: JudgedId | null;
  readonly cellClass: CellClass | null;
  readonly search: string;
  readonly sort: Sort;
  /** The JumpCloud id of the one person shown; null where none is. */
  readonly person: string | null;
}

export type Sort = RowQuery['sort'];

export const closedView: PeopleView = {
  open: false,
  attribute: null,
  cellClass: null,
  search: '',
  sort: { by: 'person', descending: false },
  person: null,
};

const names = ['people', 'attribute', 'class', 'find', 'sort', 'person'] as const;

const orders: readonly Sort['by'][] = ['person', 'attribute', 'now', 'next', 'class'];

/** Reads the view from a query string; nonsense falls back to the default and never throws. */
export function readPeopleView(query: string): PeopleView {
  const params = new URLSearchParams(query);
  const attribute = params.get('attribute') ?? '';
  return {
    open: params.has('people'),
    attribute: isJudgedId(attribute) ? attribute : null,
    cellClass: cellClasses.find((known) => known === params.get('class')) ?? null,
    search: (params.get('find') ?? '').slice(0, 200),
    sort: readSort(params.get('sort'), orders, closedView.sort),
    person: params.get('person'),
  };
}

/**
 * Whether the list or one person is opened. Back closes them again: to leave the page would throw away what was compared,
 * which may have taken minutes.
 */
export const opensPeople = (before: PeopleView, next: PeopleView): boolean =>
  (next.open && !before.open) || (next.person !== null && before.person === null);

/** The query string with this view in it; defaults are left out and foreign parameters kept. */
export function writePeopleView(view: PeopleView, query = ''): string {
  const params = new URLSearchParams(query);
  for (const name of names) params.delete(name);
  if (view.open) params.set('people', '');
  if (view.attribute) params.set('attribute', view.attribute);
  if (view.cellClass) params.set('class', view.cellClass);
  if (view.search !== '') params.set('find', view.search);
  if (view.sort.by !== 'person' || view.sort.descending) params.set('sort', writeSort(view.sort));
  if (view.person !== null) params.set('person', view.person);
  return params.toString();
}
