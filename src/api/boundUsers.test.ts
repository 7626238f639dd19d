import { describe, expect, it } from 'vitest';
import { countBoundUsers, listBoundUsers } from './boundUsers';
import { asked, hexId, instancePath, json, listOf, testDirectory, fakeNetwork } from './testSupport';

const network = fakeNetwork();

describe('bound users', () => {
  const users = Array.from({ length: 230 }, (_, index) => ({ id: hexId(index), type: 'user', paths: [] }));

  it('are counted by the first page where the server tells the total', async () => {
    network.answer(listOf(users, true));
    expect(await countBoundUsers(testDirectory)).toEqual({ ok: true, value: 230 });
    expect(network.requests).toHaveLength(1);
  });

  it('are counted by reading on where it does not, each page once', async () => {
    network.answer(listOf(users, false));
    expect(await countBoundUsers(testDirectory)).toEqual({ ok: true, value: 230 });
    expect(network.requests).toHaveLength(3);
  });

  it('come with their Microsoft id and their last synchronisation where asked for', async () => {
    const syncStatus = { code: 0, message: 'OK', syncedAt: '2026-03-01T12:00:00Z' };
    network.answer(() =>
      json([
        { id: hexId(1), externalId: 'm-1', syncStatus },
        { id: hexId(2), externalId: '', syncStatus: { syncedAt: 'never' } },
        { id: hexId(3) },
      ]),
    );
    const result = await listBoundUsers(testDirectory, { syncStatus: true });
    expect(asked(network.requests)).toEqual([`GET ${instancePath}/users?skip=0&limit=100&syncStatus=true`]);
    expect(result.ok && result.value).toEqual([
      {
        id: hexId(1),
        microsoftId: 'm-1',
        sync: { ...syncStatus, syncedAt: Date.parse(syncStatus.syncedAt) },
      },
      { id: hexId(2), microsoftId: null, sync: { code: null, message: null, syncedAt: null } },
      { id: hexId(3), microsoftId: null, sync: null },
    ]);
  });
});
