import { describe, expect, it } from 'vitest';
import { type Changes, noChanges } from '../domain/changes';
import { allExcluded } from '../domain/directions';
import { saveDirectory } from './saveDirectory';
import { signIn } from './session';
import { asked, fakeNetwork, hexId, instancePath, json, type Reply, testDirectory } from './testSupport';

const network = fakeNetwork();
const rules = `${instancePath}/translationrules`;
const department = { id: hexId(1), builtIn: 'user_department', direction: 'export' };
const changes: Changes = { turnOff: [], turnOn: ['department'] };
const none: Reply = () => json([]);

const save = (stop = new AbortController().signal) =>
  saveDirectory(testDirectory, { changes, seen: allExcluded, unsettled: noChanges }, () => undefined, stop);

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
