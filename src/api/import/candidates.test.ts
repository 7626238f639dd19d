import { describe, expect, it } from 'vitest';
import { chosenAs } from './testing/importServer';
import { asked, fakeNetwork, json, lost, testDirectory } from '../testSupport';
import { readCandidates } from './candidates';
import { createUser } from './createUser';
import { findByEmail, findByUsername } from './knownUsers';
import { graphSearch } from './search';

const network = fakeNetwork();
const list = `/api/v2/office365s/${testDirectory}/import/users`;

const account = (name: string) => ({
  id: `id-${name}`,
  givenName: name,
  surname: null,
  userPrincipalName: `${name}@m.example`,
});
const user = (name: string) => ({ _id: `u-${name}`, username: name, email: `${name}@m.example` });

const bodyOf = async (index: number): Promise<unknown> =>
  JSON.parse((await network.requests[index]?.text()) ?? '');

describe('a page of those who can be imported', () => {
  it('tells who of them is in JumpCloud already, by the whole email and whatever its case', async () => {
    network.answer(
      () => json({ users: [account('ana'), account('bo')], skipToken: 'next', top: 100 }),
      () => json({ totalCount: 2, results: [{ ...user('x'), email: 'ANA@m.example' }, user('xana')] }),
    );
    const page = await readCandidates(testDirectory, { search: '', token: null });
    expect(page).toMatchObject({
      ok: true,
      value: {
        candidates: [
          { id: 'id-ana', firstName: 'ana', lastName: '', signInName: 'ana@m.example' },
          { id: 'id-bo' },
        ],
        next: 'next',
        known: new Map([['id-ana', { id: 'u-x', username: 'x', email: 'ANA@m.example' }]]),
      },
    });
    expect(asked(network.requests)).toEqual([`GET ${list}?top=100`, 'POST /api/search/systemusers']);
    expect(await bodyOf(1)).toMatchObject({
      searchFilter: { searchTerm: ['ana@m.example', 'bo@m.example'], fields: ['email'] },
    });
    expect(network.requests[0]?.headers.get('ConsistencyLevel')).toBeNull();
  });

  it('goes on from a token, and asks nothing about nobody', async () => {
    for (const [body, next] of [
      [{ skipToken: 'next' }, 'next'],
      [{ users: null }, null],
    ]) {
      network.answer(() => json(body));
      const page = await readCandidates(testDirectory, { search: '', token: 'a+b/c=' });
      expect(page).toMatchObject({ ok: true, value: { candidates: [], next } });
    }
    expect(asked(network.requests)).toEqual([
      `GET ${list}?top=100&skipToken=a%2Bb%2Fc%3D`,
      `GET ${list}?top=100&skipToken=a%2Bb%2Fc%3D`,
    ]);
  });

  it('searches with the header that Graph wants', async () => {
    network.answer(() => json({ users: [] }));
    await readCandidates(testDirectory, { search: ' an"a ', token: null });
    const [request] = network.requests;
    expect(new URL(request?.url ?? '').searchParams.get('search')).toBe(
      String.raw`"displayName:an\"a" OR "userPrincipalName:an\"a"`,
    );
    expect(request?.headers.get('ConsistencyLevel')).toBe('eventual');
  });

  it('is there where JumpCloud does not tell who is known', async () => {
    network.answer(
      () => json({ users: [account('ana')] }),
      () => json({ message: 'no' }, 403),
    );
    const page = await readCandidates(testDirectory, { search: '', token: null });
    expect(page).toMatchObject({ ok: true, value: { known: null, knownError: { kind: 'forbidden' } } });
  });

  it.each([
    ['of another shape', () => json({ users: [{ id: '1' }] }), 'broken-contract'],
    ['that lists somebody under another name', () => json({ results: [account('ana')] }), 'broken-contract'],
    ['that says nothing', () => json({}), 'broken-contract'],
    ['that is a bare list', () => json([account('ana')]), 'broken-contract'],
    ['that is refused', () => json({ message: 'no' }, 403), 'forbidden'],
  ])('%s is a failure', async (_name, reply, kind) => {
    network.answer(reply);
    const page = await readCandidates(testDirectory, { search: '', token: null });
    expect(page).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('a search of Graph', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['Ana', '"displayName:Ana" OR "userPrincipalName:Ana"'],
    [String.raw`a\"b`, String.raw`"displayName:a\\\"b" OR "userPrincipalName:a\\\"b"`],
  ])('for “%s” is %s', (text, search) => {
    expect(graphSearch(text)).toBe(search);
  });
});

describe('finding users', () => {
  it('reads on while there is more, with and without a total', async () => {
    const full = Array.from({ length: 100 }, (_, index) => user(`ana${index}`));
    network.answer(
      () => json({ results: full }),
      () => json({ results: [user('ana')] }),
    );
    expect(await findByUsername('ANA')).toMatchObject({ ok: true, value: { id: 'u-ana' } });
    expect(await bodyOf(1)).toMatchObject({ skip: 100, limit: 100 });
  });

  it('asks for a hundred addresses at a time', async () => {
    network.answer(() => json({ totalCount: 0, results: [] }));
    await findByEmail(Array.from({ length: 230 }, (_, index) => `a${index}@m.example`));
    expect(network.requests).toHaveLength(3);
  });

  it('ends with a broken contract where the server promises more and gives nothing', async () => {
    network.answer(() => json({ totalCount: 5, results: [] }));
    expect(await findByUsername('ana')).toMatchObject({ ok: false, error: { kind: 'broken-contract' } });
  });
});

describe('making a user', () => {
  it('sends three names and the required email, and leaves out a name that is not set', async () => {
    network.answer(() => json(user('ana')));
    const ana = chosenAs('ana');
    const result = await createUser({ ...ana, candidate: { ...ana.candidate, lastName: '' } });
    expect(result).toEqual({ ok: true, value: 'u-ana' });
    expect(await bodyOf(0)).toEqual({ username: 'ana', email: 'ana@m.example', firstname: 'ana' });
  });

  it('is sent once, however the answer gets lost', async () => {
    network.answer(lost);
    expect(await createUser(chosenAs('ana'))).toMatchObject({ ok: false, error: { kind: 'network' } });
    expect(network.requests).toHaveLength(1);
  });
});
