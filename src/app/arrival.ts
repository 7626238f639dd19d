import type { RouterHistory } from '@tanstack/history';
import type { PageArrival } from '../ui/pageArrival';

/**
 * Remembers that the reader went to another page, until that page's heading asks and takes the focus. A new page
 * starts at its top; going back or forward leaves the scroll position to the browser, which restores it.
 * Redirects and changes of the query string alone are not arrivals.
 */
export function watchArrivals(history: RouterHistory, scrollToTop: () => void): PageArrival {
  let path = history.location.pathname;
  let arrived = false;
  history.subscribe(({ location, action }) => {
    if (location.pathname === path) return;
    path = location.pathname;
    arrived ||= action.type !== 'REPLACE';
    if (action.type === 'PUSH') scrollToTop();
  });
  return {
    take: () => {
      const answer = arrived;
      arrived = false;
      return answer;
    },
    mark: () => {
      arrived = true;
    },
  };
}
