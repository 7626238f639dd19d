import { describe, expect, it } from 'vitest';
import { countBoundUsers } from './boundUsers';
import { hexId, listOf, testDirectory, fakeNetwork } from './testSupport';

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
});
