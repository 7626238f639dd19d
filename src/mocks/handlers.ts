import { http } from 'msw';
import { directoryHandlers } from './handlers/directories';
import { ApiRefusal } from './handlers/errors';
import { eventHandlers } from './handlers/events';
import { ruleHandlers } from './handlers/rules';
import { type Wait, serving } from './handlers/serve';
import type { Store } from './store';

/** Any other path of the API; it leaves alone what a development server serves from folders of these names. */
const unknownPath = /^https?:\/\/[^/]+\/(api\/|insights\/)/;

/** What answers requests, in the browser's worker and over real HTTP alike. */
export function createHandlers(store: Store, wait: Wait) {
  const serve = serving(store, wait);
  return [
    ...directoryHandlers(serve),
    ...ruleHandlers(serve),
    ...eventHandlers(serve),
    http.all(
      unknownPath,
      serve('unknown', () => {
        throw new ApiRefusal(404, 'Not Found');
      }),
    ),
  ];
}
