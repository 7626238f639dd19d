import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, noChanges } from '../domain/changes';
import { allExcluded } from '../domain/directions';
import { saveDirectory } from './saveDirectory';
import { signIn } from './session';
import { subscribeWaits, waitsNow } from './waits';
import { asked, fakeNetwork, hexId, instancePath, json, type Reply, testDirectory } from './testSupport';

const network = fakeNetwork();
const rules = `${instancePath}/translationrules`;
const department = { id: hexId(1), builtIn: 'user_department', direction: 'export' };
const changes: Changes = { turnOff: [], turnOn: ['department'] };
const none: Reply = () => json([]);

const save = (stop = new AbortController().signal) =>
  saveDirectory(testDirectory, { changes, seen: allExcluded, unsettled: noChanges }, () => undefined, stop);

// No time passes between an answer and the wait for which it asks.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('saving a directory', () => {
  it('goes through the remote API', async () => {
    network.answer(
      none,
      () => json(department, 201),
      () => json([department]),
    );
    expect(await save()).toMatchObject({ kind: 'finished', results: [{ status: 'done' }] });
    expect(asked(network.requests)).toEqual([
      `GET ${rules}?skip=0&limit=100`,
      `POST ${rules}`,
      `GET ${rules}?skip=0&limit=100`,
    ]);
  });

  it('is refused while another save of it runs, and possible again afterwards', async () => {
    network.answer(() => json([department]));
    const [first, second] = await Promise.all([save(), save()]);
    expect([first.kind, second.kind]).toEqual(['moved', 'already-running']);
    expect((await save()).kind).toBe('moved');
  });

  it.each<[string, readonly Reply[], object, readonly string[]]>([
    [
      'the rules are read',
      [() => json({}, 429, { 'Retry-After': '200' })],
      { kind: 'not-started', error: { kind: 'rate-limited', waitMs: 200_000 } },
      ['GET'],
    ],
    [
      'a change is sent again',
      [none, () => json({}, 429, { 'Retry-After': '200' }), none],
      { kind: 'finished', stopped: true, results: [{ status: 'not-tried' }] },
      ['GET', 'POST', 'GET'],
    ],
  ])(
    'waits before %s as JumpCloud asks, tells of it, and stops at once',
    async (_, replies, end, methods) => {
      network.answer(...replies);
      const stop = new AbortController();
      const told: unknown[] = [];
      const unsubscribe = subscribeWaits(() => {
        told.push(...waitsNow());
        stop.abort();
      });
      expect(await save(stop.signal)).toMatchObject(end);
      unsubscribe();
      expect(told).toEqual([{ service: 'JumpCloud', milliseconds: 200_000 }]);
      expect(network.requests.map(({ method }) => method)).toEqual(methods);
    },
  );

  it('sends nothing more once somebody else has signed in', async () => {
    network.answer(() => {
      signIn({ apiKey: 'somebody_else', organizationId: null });
      return json([]);
    }, none);
    expect(await save()).toMatchObject({
      kind: 'finished',
      results: [{ status: 'not-tried' }],
      stopped: true,
    });
    expect(asked(network.requests).filter((request) => !request.startsWith('GET'))).toEqual([]);
  });
});
