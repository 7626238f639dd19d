/** Every query of this console, defined once: its key, what it reads, and how long that counts as fresh. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { SwitchableId } from '../domain/attribute';
import type { DirectoryId, Rule } from '../domain/directory';
import { countBoundUsers } from './boundUsers';
import type { BindingOutcome } from './changeBindings';
import { listDirectories } from './directories';
import { unanswered } from './errors';
import { queryEvents } from './events';
import { refusesRole } from './explain';
import { keys } from './queryKeys';
import { type ApiFailure, valueOf } from './result';
import { listRules, mayWrite } from './rules';
import type { SaveOutcome, SaveRequest } from './save';
import type { OnProgress } from './saveProgress';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiFailure;
  }
}

const minuteMs = 60_000;

/** Every directory of the organisation. */
export const directoriesQuery = () =>
  queryOptions({
    queryKey: [...keys.directories(), 'list'] as const,
    queryFn: ({ signal }) => valueOf(listDirectories(signal)),
    staleTime: minuteMs,
  });

/** The translation rules of a directory: what travels which way. Read again whenever the page is looked at again. */
export const rulesQuery = (id: DirectoryId) =>
  queryOptions({
    queryKey: [...keys.directory(id), 'rules'] as const,
    queryFn: ({ signal }) => valueOf(listRules(id, { signal })),
    staleTime: 5000,
    refetchOnWindowFocus: true,
  });

/** How many users are bound to a directory. */
export const boundUserCountQuery = (id: DirectoryId) =>
  queryOptions({
    queryKey: [...keys.directory(id), 'bound-user-count'] as const,
    queryFn: ({ signal }) => valueOf(countBoundUsers(id, signal)),
    staleTime: 5 * minuteMs,
  });

/** Whether this administrator's role may change the rules of a directory; a role does not change often. */
export const mayWriteQuery = (id: DirectoryId) =>
  queryOptions({
    queryKey: [...keys.directory(id), 'may-write'] as const,
    queryFn: ({ signal }) => mayWrite(id, signal),
    staleTime: 10 * minuteMs,
  });

/** Who switched the export of an attribute in the last 90 days, in any directory. */
export const exportEventsQuery = () =>
  queryOptions({
    queryKey: keys.events(),
    queryFn: ({ signal }) => valueOf(queryEvents({ now: Date.now(), signal })),
    staleTime: minuteMs,
  });

/** What one save needs: the changes, where to tell its progress, and a signal that stops it before its next request. */
export interface SaveOrder {
  readonly request: SaveRequest;
  readonly onProgress: OnProgress<SwitchableId>;
  readonly stop: AbortSignal;
}

/** The rules an outcome has read from the server; null where it has not. */
export const rulesOf = (outcome: SaveOutcome): readonly Rule[] | null =>
  outcome.kind === 'finished' || outcome.kind === 'moved' ? outcome.rules : null;

/** Whether JumpCloud refused a change because of the administrator’s role. */
export const wasForbidden = (outcome: SaveOutcome | BindingOutcome): boolean =>
  outcome.kind === 'finished' && outcome.results.some(({ error }) => error !== null && refusesRole(error));

/** The engine is no part of the first screen; null where it could not be fetched, and then nothing was sent. */
const loadEngine = () => import('./saveDirectory').catch(() => null);

/**
 * Saves one directory. Ends once the page's rules are those of the server; the history is read after that, so that
 * Directory Insights, which may be slow or fail, keeps nobody from the report. Never throws.
 */
export async function saveAndRead(
  client: QueryClient,
  id: DirectoryId,
  { request, onProgress, stop }: SaveOrder,
): Promise<SaveOutcome> {
  const engine = await loadEngine();
  if (!engine) return { kind: 'not-started', error: unanswered('network') };
  const outcome = await engine.saveDirectory(id, request, onProgress, stop);
  if (wasForbidden(outcome)) client.setQueryData(mayWriteQuery(id).queryKey, false);
  const rules = rulesOf(outcome);
  if (!rules) {
    // JumpCloud could not be read: reading again now would only keep the report waiting. Whoever asks next does it.
    void client.invalidateQueries({ queryKey: rulesQuery(id).queryKey, refetchType: 'none' });
    return outcome;
  }
  // A reading that began before may show the state before: what was read at the end is the later one.
  await client.cancelQueries({ queryKey: rulesQuery(id).queryKey });
  client.setQueryData(rulesQuery(id).queryKey, rules);
  void client.invalidateQueries({ queryKey: exportEventsQuery().queryKey });
  return outcome;
}

/**
 * The cache of one session: whoever signs in next gets a new one, so that what one administrator could read is not
 * shown to another. It repeats nothing, since the door does that, and it tries even when the browser believes to be
 * offline, so that a lost connection is told rather than waited for.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
