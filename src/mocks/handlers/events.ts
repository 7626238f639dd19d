import { HttpResponse, http } from 'msw';
import { EventQuery, defaultEventLimit, headers, maxEventLimit } from '../../api/contract';
import { eventPage, eventsFound } from '../directory/eventSearch';
import { hexDigits, seededRandom } from '../directory/seed/random';
import { type Call, parsed } from './call';
import { ApiRefusal } from './errors';
import type { Serve } from './serve';

const services: ReadonlySet<string> = new Set([
  'all',
  'access_management',
  'alerts',
  'directory',
  'ldap',
  'mdm',
  'object_storage',
  'password_manager',
  'radius',
  'reports',
  'saas_app_management',
  'software',
  'sso',
  'systems',
]);

/** The members of an event that its API description names. */
const describedFields: ReadonlySet<string> = new Set([
  'application',
  'association',
  'auth_method',
  'changes',
  'client_ip',
  'correlation',
  'error_message',
  'event_type',
  'geoip',
  'id',
  'idm_client_id',
  'initiated_by',
  'message_chain',
  'mfa',
  'mfa_meta',
  'organization',
  'provider',
  'resource',
  'service',
  'success',
  'timestamp',
  'useragent',
  '@version',
]);

function refused(field: string, description: string): never {
  throw new ApiRefusal(400, 'Invalid query', [{ field, description }]);
}

/** The query of the request, with what the API description says is refused. */
function queryOf(call: Call): EventQuery {
  const query = parsed(EventQuery, call.body);
  const now = call.store.now();
  const start = Date.parse(query.start_time);
  if (!query.service.every((service) => services.has(service))) {
    refused('service', `must be one of ${[...services].join(', ')}`);
  }
  if (start > now) refused('start_time', 'must not be in the future');
  if (query.end_time !== undefined && Date.parse(query.end_time) < start) {
    refused('end_time', 'must not be before start_time');
  }
  if (query.fields && !query.fields.some((field) => describedFields.has(field))) {
    refused('fields', 'must name at least one known field');
  }
  return query;
}

const found = (call: Call, query: EventQuery) =>
  eventsFound(call.store.state().events, query, call.store.now());

/** Nonsense falls back to the default, as the API description says. */
const limitOf = ({ limit }: EventQuery) =>
  limit !== undefined && Number.isInteger(limit) && limit > 0 && limit <= maxEventLimit
    ? limit
    : defaultEventLimit;

const requestIdOf = (call: Call) => hexDigits(seededRandom(`request/${call.number}`), 32);

/** Directory Insights. */
export const eventHandlers = (serve: Serve) => [
  http.post(
    '*/insights/directory/v1/events',
    serve('events.query', (call) => {
      const query = queryOf(call);
      const limit = limitOf(query);
      const { events, searchAfter } = eventPage(found(call, query), query, limit);
      return HttpResponse.json(events, {
        headers: {
          [headers.resultCount]: String(events.length),
          'X-Limit': String(limit),
          ...(searchAfter ? { [headers.searchAfter]: JSON.stringify(searchAfter) } : {}),
          [headers.requestId]: requestIdOf(call),
        },
      });
    }),
  ),

  http.post(
    '*/insights/directory/v1/events/count',
    serve('events.count', (call) =>
      HttpResponse.json(
        { count: found(call, queryOf(call)).length },
        { headers: { [headers.requestId]: requestIdOf(call) } },
      ),
    ),
  ),
];
