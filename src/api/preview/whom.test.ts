import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectGraph } from '../graph/connection';
import { fakeNetwork, json, testDirectory } from '../testSupport';
import { createPreview, type Preview } from './preview';
import type { PreviewState } from './state';
import { jumpCloudId, nearChannel, quickClock, testServer } from './testServer';

const network = fakeNetwork();
let server = testServer();

beforeEach(() => {
  server = testServer();
  network.answer(server.reply);
  connectGraph({ base: 'https://graph.example/v1.0', token: () => Promise.resolve('token') });
});
afterEach(() => connectGraph(null));

/** The directory exports managers, so that they are looked up among the bound users. */
const exportManagers = () => {
  const rule = { id: 'bbbbbbbbbbbbbbbbbbbbbbbb', builtIn: 'user_manager', direction: 'export' };
  network.answer((request) =>
    request.url.includes('/translationrules') ? json([rule]) : server.reply(request),
  );
};

/** Longer than Vitest's one second: a busy machine takes more for some hundred requests. */
const patience = 15_000;

/** A comparison of these users with Microsoft Graph, read to the end. */
async function compared(ids: readonly string[]): Promise<Preview> {
  const preview = createPreview(testDirectory, { kind: 'users', ids }, nearChannel, quickClock());
  void preview.start({ kind: 'graph' });
  await vi.waitFor(() => expect(preview.state().phase).toBe('ready'), patience);
  return preview;
}

const about = async (ids: readonly string[]): Promise<PreviewState> => (await compared(ids)).state();

const askedFor = () => network.requests.map(({ url }) => new URL(url).pathname);

describe('a preview about nobody', () => {
  it('reads the accounts, also where JumpCloud has the directory no more', async () => {
    network.answer((request) =>
      request.url.includes('graph.example') ? server.reply(request) : json({ message: 'Not Found' }, 404),
    );
    const preview = createPreview(testDirectory, { kind: 'nobody' }, nearChannel, quickClock());
    void preview.start({ kind: 'graph' });
    await vi.waitFor(() => expect(preview.state().phase).toBe('ready'), patience);
    expect(preview.state()).toMatchObject({ people: 0, microsoft: { read: 240 } });
    const userPrincipalName = 'user2@example.com';
    const [account] = await preview.accounts([{ microsoftId: null, userPrincipalName }]);
    expect(account?.userPrincipalName).toBe(userPrincipalName);
    expect(askedFor().every((path) => path.startsWith('/v1.0/'))).toBe(true);
  });
});

describe('a preview of users who are about to be bound', () => {
  it('reads just these, and judges what is always exported too', async () => {
    const state = await about([jumpCloudId(5), jumpCloudId(240)]);
    expect(state).toMatchObject({ people: 2, jumpCloud: { read: 2, expected: 2 }, withoutAccount: 1 });
    expect(state.counts.get('displayName')).toMatchObject({ same: 1, 'not-known': 1 });
    expect(state.counts.get('surname')).toMatchObject({ fills: 0, 'not-known': 2 });
    expect(askedFor()).not.toContain('/api/systemusers');
    expect(askedFor().filter((path) => path.endsWith('/users'))).toEqual(['/v1.0/users', '/v1.0/users']);
  });

  it('counts as unread who was deleted after they were chosen, and reads the others', async () => {
    server.deleteUser(240);
    const state = await about([jumpCloudId(240), jumpCloudId(5)]);
    expect(state).toMatchObject({ people: 1, unread: 1, jumpCloud: { read: 1, expected: 2 }, problem: null });
  });

  it('looks for many of them among all users', async () => {
    const state = await about(Array.from({ length: 201 }, (_, index) => jumpCloudId(index)));
    expect(state).toMatchObject({ people: 201, jumpCloud: { read: 201, expected: 201 } });
    expect(askedFor()).toContain('/api/systemusers');
  });

  it('does not take the list of bound users for a repeated one where others bound them meanwhile', async () => {
    exportManagers();
    const state = await about(Array.from({ length: 120 }, (_, index) => jumpCloudId(100 + index)));
    expect(state).toMatchObject({ people: 120, unread: 0, problem: null });
  });

  it('names a manager who is bound already by the account, since only the chosen users are read', async () => {
    exportManagers();
    const preview = await compared([jumpCloudId(235)]);
    const person = await preview.person(jumpCloudId(235), false);
    const manager = person?.values.find(({ attribute }) => attribute === 'manager');
    expect(manager?.next).toEqual({ kind: 'text', text: 'User 0 (user0@example.com)' });
  });

  it('is done at once where nobody is newly bound', async () => {
    expect(await about([])).toMatchObject({ people: 0, jumpCloud: { read: 0, expected: 0 } });
  });
});
