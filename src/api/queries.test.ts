import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { noChanges } from '../domain/changes';
import { allExcluded } from '../domain/directions';
import {
  boundUserCountQuery,
  createQueryClient,
  directoriesQuery,
  exportEventsQuery,
  mayWriteQuery,
  rulesQuery,
  saveAndRead,
} from './queries';
import { ApiFailure } from './result';
import { signIn } from './session';
import { fakeNetwork, hexId, json, silent, testDirectory, testKey } from './testSupport';

const network = fakeNetwork();

function allKeys(): readonly string[] {
  const id = testDirectory;
  const queries = [
    directoriesQuery(),
    rulesQuery(id),
    boundUserCountQuery(id),
    mayWriteQuery(id),
    exportEventsQuery(),
  ];
  return queries.map((query) => JSON.stringify(query.queryKey));
}

describe('the keys of the queries', () => {
  it('are all different, belong to the organisation, and do not hold the API key', () => {
    const own = allKeys();
    signIn({ apiKey: testKey, organizationId: 'org-2' });
    const others = allKeys();
    expect(new Set([...own, ...others]).size).toBe(own.length * 2);
    expect([...own, ...others].filter((key) => key.includes(testKey))).toEqual([]);
  });
});

describe('a query', () => {
  it('gives the value', async () => {
    network.answer(() => json([]));
    expect(await createQueryClient().fetchQuery(directoriesQuery())).toEqual([]);
  });

  it('fails with the error of the door, and does not try again by itself', async () => {
    network.answer(() => json({ message: 'no' }, 403));
    const failure = await createQueryClient()
      .fetchQuery(directoriesQuery())
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(ApiFailure);
    expect(failure).toMatchObject({ error: { kind: 'forbidden', message: 'no' } });
    expect(network.requests).toHaveLength(1);
  });

  it('ends its request when nobody waits for it any more', async () => {
    const client = createQueryClient();
    let aborted = false;
    network.answer(
      (request) =>
        new Promise(() => {
          request.signal.addEventListener('abort', () => {
            aborted = true;
          });
        }),
    );
    const pending = client.fetchQuery(directoriesQuery()).catch(() => null);
    await client.cancelQueries();
    await pending;
    expect(aborted).toBe(true);
  });
});

describe('a save', () => {
  it('reports as soon as the rules are read, however long the history takes', async () => {
    const client = createQueryClient();
    network.answer(() => json([]));
    const leave = new QueryObserver(client, exportEventsQuery()).subscribe(() => undefined);
    await client.fetchQuery(exportEventsQuery());
    network.answer((request) => (request.url.includes('/events') ? silent(request) : json([])));
    const outcome = await saveAndRead(client, testDirectory, {
      request: { changes: noChanges, seen: allExcluded, unsettled: noChanges },
      onProgress: () => undefined,
      stop: new AbortController().signal,
    });
    expect(outcome.kind).toBe('finished');
    expect(client.getQueryData(rulesQuery(testDirectory).queryKey)).toEqual([]);
    expect(client.getQueryState(exportEventsQuery().queryKey)?.fetchStatus).toBe('fetching');
    leave();
  });

  it('is not overtaken by a reading of the rules that began before and is answered late', async () => {
    const client = createQueryClient();
    const { queryKey } = rulesQuery(testDirectory);
    network.answer(() => json([]));
    const leave = new QueryObserver(client, rulesQuery(testDirectory)).subscribe(() => undefined);
    await client.fetchQuery(rulesQuery(testDirectory));
    const rule = { id: hexId(1), builtIn: 'user_department', direction: 'export' };
    const late: ((response: Response) => void)[] = [];
    network.answer(
      () => new Promise((resolve) => late.push(resolve)),
      () => json([]),
      () => json(rule, 201),
      () => json([rule]),
    );
    const reading = client.refetchQueries({ queryKey });
    await vi.waitFor(() => expect(late).toHaveLength(1));
    await saveAndRead(client, testDirectory, {
      request: {
        changes: { turnOn: ['department'], turnOff: [] },
        seen: allExcluded,
        unsettled: noChanges,
      },
      onProgress: () => undefined,
      stop: new AbortController().signal,
    });
    late[0]?.(json([]));
    await reading;
    expect(client.getQueryData(queryKey)).toHaveLength(1);
    expect(client.getQueryState(queryKey)?.fetchStatus).toBe('idle');
    leave();
  });
});
