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
  /** Something opens, which Back closes again. */
  readonly opens?: boolean;
  /** With `replace`: what was opened is closed. Its entry is left, so that Back has nothing to do twice. */
  readonly closes?: boolean;
}

/** The mark of an entry that was made by opening something; a reload keeps it. */
const opened = { opened: true };
const isOpened = () => 'opened' in history.location.state;

/** A change of the query string alone leaves no page: it takes effect at once, or a text field would lag behind. */
const leavesNoPage = (to: string) => ({ ignoreBlocker: to.split('?')[0] === history.location.pathname });

function take(to: string, { replace = false, opens = false }: NavigateOptions): void {
  if (replace) history.replace(to, isOpened() ? opened : undefined, leavesNoPage(to));
  else history.push(to, opens ? opened : undefined, leavesNoPage(to));
}

/** What is asked for while the browser is on its way back, in that order; null while it is not. */
let afterwards: (() => void)[] | null = null;

/** Browsers go back in their own time. */
function goBackAnd(step: () => void): void {
  afterwards = [step];
  const stop = history.subscribe(() => {
    stop();
    const waiting = afterwards ?? [];
    afterwards = null;
    for (const next of waiting) next();
  });
  history.back();
}

function navigate(to: string, options: NavigateOptions = {}): void {
  const step = () => take(to, options);
  if (afterwards !== null) afterwards.push(step);
  else if (options.closes && isOpened()) goBackAnd(step);
  else step();
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
