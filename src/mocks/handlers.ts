import { http } from 'msw';
import { bindingHandlers } from './handlers/bindings';
import { directoryHandlers } from './handlers/directories';
import { domainHandlers } from './handlers/domains';
import { ApiRefusal } from './handlers/errors';
import { eventHandlers } from './handlers/events';
import { graph } from './handlers/graph';
import { graphOrganizationHandlers } from './handlers/graphOrganization';
import { graphRoleHandlers } from './handlers/graphRoles';
import { graphUserHandlers } from './handlers/graphUsers';
import { importHandlers } from './handlers/imports';
import { jumpCloud } from './handlers/jumpCloud';
import { ruleHandlers } from './handlers/rules';
import { type Serve, type Wait, serving } from './handlers/serve';
import { userHandlers } from './handlers/users';
import type { Store } from './store';

/** Any other path of the API; it leaves alone what a development server serves from folders of these names. */
const unknownPath = /^https?:\/\/[^/]+\/(api\/|insights\/)/;

/** Graph at Microsoft's address, or below `/graph` of the HTTP server. */
const unknownGraphPath = /^https?:\/\/(graph\.microsoft\.com|[^/]+\/graph)\//;

const notFound = (serve: Serve, path: RegExp) =>
  http.all(
    path,
    serve('unknown', () => {
      throw new ApiRefusal(404, 'Not Found');
    }),
  );

/** What answers requests, in the browser's worker and over real HTTP alike. */
export function createHandlers(store: Store, wait: Wait) {
  const serve = serving(jumpCloud, store, wait);
  const serveGraph = serving(graph, store, wait);
  return [
    ...directoryHandlers(serve),
    ...domainHandlers(serve),
    ...ruleHandlers(serve),
    ...eventHandlers(serve),
    ...userHandlers(serve),
    ...importHandlers(serve),
    ...bindingHandlers(serve),
    ...graphUserHandlers(serveGraph),
    ...graphRoleHandlers(serveGraph),
    ...graphOrganizationHandlers(serveGraph),
    notFound(serve, unknownPath),
    notFound(serveGraph, unknownGraphPath),
  ];
}
