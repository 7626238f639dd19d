import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectGraph } from '../graph/connection';
import { fakeNetwork, json, testDirectory } from '../testSupport';
import { createPreview } from './preview';
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

const managersExported = { id: 'bbbbbbbbbbbbbbbbbbbbbbbb', builtIn: 'user_manager', direction: 'export' };

/** A comparison of these users with Microsoft Graph, read to the end. */
async function about(ids: readonly string[]): Promise<PreviewState> {
  const preview = createPreview(testDirectory, { kind: 'users', ids }, nearChannel, quickClock());
  preview.start({ kind: 'graph' });
  await vi.waitFor(() => expect(preview.state().phase).toBe('ready'));
  return preview.state();
}

const askedFor = () => network.requests.map(({ url }) => new URL(url).pathname);

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
    network.answer((request) =>
      request.url.includes('/translationrules') ? json([managersExported]) : server.reply(request),
    );
    const state = await about(Array.from({ length: 120 }, (_, index) => jumpCloudId(100 + index)));
    expect(state).toMatchObject({ people: 120, unread: 0, problem: null });
  });

  it('is done at once where nobody is newly bound', async () => {
    expect(await about([])).toMatchObject({ people: 0, jumpCloud: { read: 0, expected: 0 } });
  });
});
