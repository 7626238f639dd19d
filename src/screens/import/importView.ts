/** What of those who can be imported is shown; kept in the address, so that Back and a link show the same. */
export const shows = ['all', 'free', 'chosen'] as const;
export type Show = (typeof shows)[number];

export interface ImportView {
  readonly search: string;
  readonly show: Show;
}

/** The view that a query string names; whatever it does not name is as usual. */
export function readImportView(query: string): ImportView {
  const parameters = new URLSearchParams(query);
  return {
    search: parameters.get('search') ?? '',
    show: shows.find((show) => show === parameters.get('show')) ?? 'all',
  };
}

/** The query string of a view, other parameters kept; what is as usual is left out. */
export function writeImportView({ search, show }: ImportView, query: string): string {
  const parameters = new URLSearchParams(query);
  const set = (name: string, value: string, usual: string) =>
    value === usual ? parameters.delete(name) : parameters.set(name, value);
  set('search', search, '');
  set('show', show, 'all');
  return parameters.toString();
}
