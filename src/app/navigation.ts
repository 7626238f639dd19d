import { createBrowserHistory, createHashHistory, createMemoryHistory } from '@tanstack/history';
import { useSyncExternalStore } from 'react';
import { anyFolder, isReviewed } from './place';

function createHistory() {
  if (isReviewed()) return createMemoryHistory();
  return anyFolder ? createHashHistory() : createBrowserHistory();
}

/**
 * The one history of the app: the router reads it, and the leave guard can hold it back. In a build for any folder the
 * pages stand behind a `#`; a state of a design review keeps its own address, so that a reload brings it back.
 */
export const history = createHistory();

interface NavigateOptions {
  /** Take the place of the current entry, so that Back does not stop there. */
  readonly replace?: boolean;
}

/** A change of the query string alone leaves no page: it takes effect at once, or a text field would lag behind. */
function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const ignoreBlocker = to.split('?')[0] === history.location.pathname;
  if (replace) history.replace(to, undefined, { ignoreBlocker });
  else history.push(to, undefined, { ignoreBlocker });
}

const subscribe = (listener: () => void) => history.subscribe(listener);

/** The path as wouter's `hook`: it changes only when the leave guard has let the navigation through. */
function usePath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => history.location.pathname), navigate];
}

/** The query string as wouter's `searchHook`. */
const useQueryString = (): string => useSyncExternalStore(subscribe, () => history.location.search);

/** What makes wouter follow the history above. */
export const routerHooks = { hook: usePath, searchHook: useQueryString };
