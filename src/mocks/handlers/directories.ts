import { HttpResponse, http } from 'msw';
import * as v from 'valibot';
import { InstancePatch } from '../../api/contract';
import { carriedOut, directoryOf, parsed } from './call';
import { pageAnswer } from './paging';
import type { Serve } from './serve';
import { wireBoundUser, wireDirectory, wireInstance } from './wire';

const SyncStatusFlag = v.pipe(
  v.picklist(['true', 'false'], 'must be true or false'),
  v.transform((flag) => flag === 'true'),
);

/** Directories, the settings of a Microsoft 365 one, and who is bound to it. */
export const directoryHandlers = (serve: Serve) => [
  http.get(
    '*/api/v2/directories',
    serve('directories.list', (call) =>
      pageAnswer(call, [...call.store.state().directories.values()], wireDirectory),
    ),
  ),

  http.get(
    '*/api/v2/office365s/:directoryId',
    serve('instance.get', (call) => HttpResponse.json(wireInstance(directoryOf(call)))),
  ),

  http.patch(
    '*/api/v2/office365s/:directoryId',
    serve('instance.patch', (call) => {
      const directoryId = directoryOf(call).id;
      carriedOut(call, { kind: 'patch-instance', directoryId, patch: parsed(InstancePatch, call.body) });
      return HttpResponse.json(wireInstance(directoryOf(call)));
    }),
  ),

  http.get(
    '*/api/v2/office365s/:directoryId/users',
    serve('users.list', (call) => {
      const directory = directoryOf(call);
      const flag = call.url.searchParams.get('syncStatus') ?? 'false';
      const withSyncStatus = parsed(SyncStatusFlag, flag, 'syncStatus');
      return pageAnswer(call, [...directory.bindings.keys()], (userId) =>
        wireBoundUser(call.store.state(), directory, userId, withSyncStatus),
      );
    }),
  ),
];
