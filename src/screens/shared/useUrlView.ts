import { use, useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { QueryContext } from '../../ui/query';

type Read<View> = (search: string) => View;
/** Gives the query string of a view, without the question mark, other parameters kept. */
type Write<View> = (view: View, search: string) => string;
type Change<View> = (part: Partial<View>) => void;
/** Whether a change opens something that Back closes again; turned round, whether it closes that. */
type Opens<View> = (before: View, next: View) => boolean;

const opensNothing = () => false;

/**
 * How to change the view in the URL, for a component that does not show it: it is not drawn anew when the view changes.
 * A change replaces the history entry, so that Back leaves the page, unless it opens something.
 */
export function useChangeUrlView<View>(
  read: Read<View>,
  write: Write<View>,
  opens: Opens<View> = opensNothing,
): Change<View> {
  const [path, navigate] = useLocation();
  const queryNow = use(QueryContext);
  return useCallback(
    (part) => {
      const search = queryNow();
      const before = read(search);
      const view = { ...before, ...part };
      const next = write(view, search);
      // What opens in place of something else is an opening, and Back leads to what it took the place of.
      const how = opens(before, view) ? { opens: true } : { replace: true, closes: opens(view, before) };
      navigate(next === '' ? path : `${path}?${next}`, how);
    },
    [read, write, opens, queryNow, path, navigate],
  );
}

/** The view in the URL, the same object as long as that stays the same, and how to change it. */
export function useUrlView<View>(
  read: Read<View>,
  write: Write<View>,
  opens?: Opens<View>,
): readonly [View, Change<View>] {
  const search = useSearch();
  return [useMemo(() => read(search), [read, search]), useChangeUrlView(read, write, opens)];
}
