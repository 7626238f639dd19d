/** What of a comparison is in its address, so that a colleague can open exactly the same. */
export interface CompareView {
  /**
   * Which directories, in the order of the columns and in lower case; null where the address names none. What is no id
   * is kept, so that it can be told.
   */
  readonly ids: readonly string[] | null;
  readonly onlyDifferences: boolean;
}

/** More columns than these fit no screen. */
export const mostColumns = 6;

/** Reads a view from a query string; nonsense falls back to the default and never throws. */
export function readCompare(search: string): CompareView {
  const params = new URLSearchParams(search);
  const named = params.get('with');
  const ids = new Set((named ?? '').split(',').map((id) => id.trim().toLowerCase()));
  ids.delete('');
  return {
    ids: named === null ? null : [...ids].slice(0, mostColumns),
    onlyDifferences: params.get('only') === 'differences',
  };
}

/** The query string of a view, without the question mark; foreign parameters are kept. Commas stay readable. */
export function writeCompare({ ids, onlyDifferences }: CompareView, search = ''): string {
  const params = new URLSearchParams(search);
  params.delete('with');
  params.delete('only');
  if (onlyDifferences) params.set('only', 'differences');
  const others = params.toString();
  return [ids === null ? '' : `with=${ids.map(encodeURIComponent).join()}`, others]
    .filter((part) => part !== '')
    .join('&');
}
