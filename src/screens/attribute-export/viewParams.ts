/** What the administrator looks at: kept in the URL, so that a colleague can open exactly the same. */
export interface View {
  readonly query: string;
  readonly show: Show;
}

export const shows = ['all', 'exported', 'not-exported', 'changed'] as const;
export type Show = (typeof shows)[number];

export const defaultView: View = { query: '', show: 'all' };

/** Reads a view from a query string; nonsense falls back to the default and never throws. */
export function readView(search: string): View {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? defaultView.query).slice(0, 200),
    show: shows.find((show) => show === params.get('show')) ?? defaultView.show,
  };
}

/** The query string of a view, without the question mark; defaults are left out and foreign parameters kept. */
export function writeView(view: View, search = ''): string {
  const params = new URLSearchParams(search);
  params.delete('q');
  params.delete('show');
  if (view.query !== '') params.set('q', view.query);
  if (view.show !== defaultView.show) params.set('show', view.show);
  return params.toString();
}
