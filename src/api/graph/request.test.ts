import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../body';
import type { ApiError } from '../errors';
import { exchange } from '../exchange';
import { sessionState } from '../session';
import { fakeClock, fakeNetwork, json, lost, type Reply, testKey } from '../testSupport';
import { connectGraph, graphConnection, subscribeGraph } from './connection';
import { type GraphRequest, readGraph } from './request';
import { countAccounts, readAccountPage, readAdministratorPage } from './users';

const network = fakeNetwork();
const base = 'https://graph.microsoft.com/v1.0';
const testToken = 'eyJ.token-of-tests.sig';
const users: GraphRequest<ArrayBuffer> = { at: { path: '/users' }, by: exchange };
const told = { ...users, told: new AbortController().signal };

beforeEach(() => connectGraph({ base, token: () => Promise.resolve(testToken) }));
afterEach(() => connectGraph(null));

async function errorOf(request: GraphRequest<ArrayBuffer>, clock = fakeClock()): Promise<ApiError> {
  const answer = await readGraph(request, clock);
  if (answer.ok) throw new Error('expected a failure');
  return answer.error;
}

const graphError =
  (status: number, code: string, message = 'Refused.', headers: Record<string, string> = {}): Reply =>
  () =>
    json({ error: { code, message, innerError: { 'request-id': 'inner-1' } } }, status, headers);

const good: Reply = () => json({ value: [] });

describe('the connection', () => {
  it('is kept in memory, and tells who listens when it changes', () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeGraph(listener);
    const next = { base, token: () => Promise.resolve('another') };
    connectGraph(next);
    expect(graphConnection()).toBe(next);
    stop();
    connectGraph(null);
    expect(graphConnection()).toBeNull();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('a request to Graph', () => {
  it('carries the token and nothing of JumpCloud', async () => {
    network.answer(good);
    const page = await readGraph(users);
    expect(page.ok && textOf(page.value)).toBe('{"value":[]}');
    const [request] = network.requests;
    expect(request?.url).toBe(`${base}/users`);
    expect(request?.headers.get('authorization')).toBe(`Bearer ${testToken}`);
    expect([...(request?.headers.values() ?? [])].join()).not.toContain(testKey);
    expect(request).toMatchObject({ method: 'GET', cache: 'no-store', redirect: 'error' });
  });

  it.each<[string, () => Promise<string>]>([
    ['nobody is signed in', () => Promise.reject(new Error('interaction required'))],
    ['the token cannot be sent', () => Promise.resolve('two\nlines')],
  ])('is not sent when %s', async (_name, token) => {
    connectGraph({ base, token });
    expect(await errorOf(users)).toMatchObject({ kind: 'unauthenticated', status: null });
    connectGraph(null);
    expect(await errorOf(users)).toMatchObject({ kind: 'unauthenticated', status: null });
    expect(network.requests).toHaveLength(0);
  });

  it('tells the connection of a token that Graph does not accept, and of nothing else', async () => {
    const refuse = vi.fn<() => void>();
    connectGraph({ base, token: () => Promise.resolve(testToken), refuse });
    network.answer(graphError(403, 'Forbidden'), graphError(401, 'InvalidAuthenticationToken'));
    await errorOf(users);
    expect(refuse).not.toHaveBeenCalled();
    await errorOf(users);
    expect(refuse).toHaveBeenCalledOnce();
  });

  it('asks for the token of now at each try', async () => {
    const tokens = ['first', 'second'];
    connectGraph({ base, token: () => Promise.resolve(tokens.shift() ?? 'none left') });
    network.answer(lost, good);
    await readGraph(users, fakeClock());
    expect(network.requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });
});

describe('a next page', () => {
  it.each([
    ['is followed as Graph gave it', `${base}/users?$skiptoken=abc%3D`, true],
    ['of another path below the base is followed', `${base}/directory/things`, true],
    ['of another origin is not', 'https://graph.example/v1.0/users', false],
    ['with another port is not', 'https://graph.microsoft.com:8443/v1.0/users', false],
    ['over plain HTTP is not', 'http://graph.microsoft.com/v1.0/users', false],
    ['of another version is not', 'https://graph.microsoft.com/beta/users', false],
    ['that climbs out of the base is not', `${base}/../beta/users`, false],
    ['whose path only begins like the base is not', 'https://graph.microsoft.com/v1.0x/users', false],
    ['with a name in it is not', 'https://a:b@graph.microsoft.com/v1.0/users', false],
    ['that is no address is not', 'users?$skiptoken=1', false],
  ])('%s', async (_name, next, isFollowed) => {
    network.answer(good);
    const answer = await readGraph({ at: { next }, by: exchange });
    expect(network.requests.map(({ url }) => url)).toEqual(isFollowed ? [next] : []);
    expect(answer).toMatchObject(
      isFollowed ? { ok: true } : { ok: false, error: { kind: 'broken-contract', where: '@odata.nextLink' } },
    );
  });
});

describe('a failed answer of Graph', () => {
  it.each<[number, string, ApiError['kind']]>([
    [400, 'Request_BadRequest', 'invalid'],
    [401, 'InvalidAuthenticationToken', 'unauthenticated'],
    [403, 'Authorization_RequestDenied', 'forbidden'],
    [404, 'Request_ResourceNotFound', 'not-found'],
    [429, 'TooManyRequests', 'rate-limited'],
    [500, 'InternalServerError', 'server'],
    [501, 'NotImplemented', 'server'],
  ])('with status %i and code %s is %s', async (status, code, kind) => {
    network.answer(graphError(status, code));
    expect(await errorOf(users)).toMatchObject({
      kind,
      status,
      message: `${code}: Refused.`,
      requestId: 'inner-1',
    });
    expect(sessionState().kind).toBe('signed-in');
  });

  it.each([
    ['nothing', '', null],
    ['HTML', '<html></html>', null],
    ['another shape', '{"error":"no"}', null],
    ['the token itself', `{"error":{"code":"X","message":"bad ${testToken}"}}`, 'X: bad [token]'],
  ])('with %s for a body is survived', async (_name, body, message) => {
    network.answer(() => new Response(body, { status: 400, headers: { 'request-id': 'outer-1' } }));
    expect(await errorOf(users)).toMatchObject({ kind: 'invalid', message, requestId: 'outer-1' });
  });
});

describe('being throttled by Graph', () => {
  it.each([
    ['a second', '1', 1000],
    ['five minutes', '300', 300_000],
    ['nothing', undefined, 500],
  ])('waits %s as told', async (_name, retryAfter, milliseconds) => {
    const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
    network.answer(graphError(429, 'TooManyRequests', '', headers), good);
    const clock = fakeClock();
    expect(await readGraph(told, clock)).toMatchObject({ ok: true });
    expect(clock.waits).toEqual([milliseconds]);
  });

  it('asks for nothing before the time that Graph named, and says how long that is', async () => {
    network.answer(graphError(429, 'TooManyRequests', 'Slow down.', { 'Retry-After': '900' }), good);
    const clock = fakeClock();
    const [first, second] = [
      await errorOf(told, clock),
      await errorOf({ ...told, at: { path: '/me' } }, clock),
    ];
    expect(first).toMatchObject({ kind: 'rate-limited', status: 429, waitMs: 900_000 });
    expect(second).toMatchObject({ kind: 'rate-limited', status: null, waitMs: 900_000 });
    expect([network.requests.length, clock.waits]).toEqual([1, []]);
    await clock.wait(900_000, undefined);
    expect(await readGraph(told, clock)).toMatchObject({ ok: true });
  });

  it('waits half a minute at most where nobody is told', async () => {
    network.answer(graphError(429, 'TooManyRequests', '', { 'Retry-After': '31' }), good);
    const clock = fakeClock();
    expect(await errorOf(users, clock)).toMatchObject({ kind: 'rate-limited', waitMs: 31_000 });
    expect(clock.waits).toEqual([]);
  });

  it('waits five times, then gives up', async () => {
    network.answer(graphError(429, 'TooManyRequests'));
    const clock = fakeClock();
    expect(await errorOf(users, clock)).toMatchObject({ kind: 'rate-limited' });
    expect([network.requests.length, clock.waits.length]).toEqual([6, 5]);
  });
});

describe('the operations on Graph', () => {
  it('ask for the first page with every attribute and the manager, then follow', async () => {
    network.answer(good);
    await readAccountPage(null, { by: exchange });
    await readAccountPage(`${base}/users?$skiptoken=2`, { by: exchange });
    await readAdministratorPage(null, { by: exchange });
    const [first, second, roles] = network.requests.map(({ url }) => new URL(url));
    expect(first?.searchParams.get('$select')?.split(',')).toEqual(
      expect.arrayContaining(['id', 'mail', 'otherMails', 'businessPhones', 'onPremisesSyncEnabled']),
    );
    expect(first?.searchParams.get('$expand')).toBe(
      'manager($levels=1;$select=id,displayName,userPrincipalName)',
    );
    expect(first?.searchParams.get('$top')).toBe('999');
    expect(second?.search).toBe('?$skiptoken=2');
    expect(roles?.pathname).toBe('/v1.0/roleManagement/directory/roleAssignments');
  });

  it.each<[string, Reply, number | null]>([
    ['as plain text', () => new Response('\uFEFF1234'), 1234],
    ['refused', graphError(400, 'Request_BadRequest'), null],
    ['as something else', good, null],
  ])('survive the count %s', async (_name, reply, expected) => {
    network.answer(reply);
    expect(await countAccounts()).toBe(expected);
    expect(network.requests[0]?.url).toBe(`${base}/users/$count`);
    expect(network.requests[0]?.headers.get('ConsistencyLevel')).toBe('eventual');
  });
});
