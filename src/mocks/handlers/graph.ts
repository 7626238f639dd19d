import { HttpResponse } from 'msw';
import { headers } from '../../api/contract';
import { type WireGraphError, graphHeaders } from '../../api/contractGraph';
import { ApiRefusal } from './errors';
import type { Service } from './service';

const codes: ReadonlyMap<number, string> = new Map([
  [400, 'Request_BadRequest'],
  [401, 'InvalidAuthenticationToken'],
  [403, 'Authorization_RequestDenied'],
  [404, 'Request_ResourceNotFound'],
  [429, 'TooManyRequests'],
  [500, 'InternalServerError'],
]);

const requestId = '5f2c8b1e-4d70-4a35-9c0e-6b1f7a3d9e24';

/** Microsoft Graph: any bearer token will do, and failures have a shape of their own. */
export const graph: Service = {
  admit: (_store, request) => {
    const token = /^Bearer\s+\S+$/.test(request.headers.get('authorization') ?? '');
    if (!token) throw new ApiRefusal(401, 'Access token is empty.');
  },
  refuse: (status, message, { retryAfter }) => {
    const body: WireGraphError = {
      error: {
        code: codes.get(status) ?? 'UnknownError',
        message,
        innerError: { 'request-id': requestId, 'client-request-id': requestId },
      },
    };
    const told = { [graphHeaders.requestId]: requestId };
    const wait = retryAfter === undefined ? {} : { [headers.retryAfter]: String(retryAfter) };
    return HttpResponse.json(body, { status, headers: { ...told, ...wait } });
  },
};
