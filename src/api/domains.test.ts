import { describe, expect, it } from 'vitest';
import { listDomains } from './domains';
import { asked, fakeNetwork, hexId, instancePath, json, type Reply, testDirectory } from './testSupport';

const network = fakeNetwork();

const names = Array.from({ length: 230 }, (_, at) => `d${at}.example`);

/** A server with these domains that tells the total as given. */
const serverOf =
  (total: unknown): Reply =>
  ({ url }) => {
    const query = new URL(url).searchParams;
    const skip = Number(query.get('skip') ?? 0);
    const page = names.slice(skip, skip + Number(query.get('limit') ?? 100));
    return json({
      domains: page.map((domain, at) => ({ id: hexId(skip + at), domain })),
      ...(total === undefined ? {} : { totalCount: total }),
    });
  };

describe('the domains of a directory', () => {
  it.each([[230], ['230'], [null], [undefined], ['many']])(
    'are read to the end with a total of %j',
    async (total) => {
      network.answer(serverOf(total));
      expect(await listDomains(testDirectory)).toEqual({ ok: true, value: names });
      expect(asked(network.requests)).toEqual(
        [0, 100, 200].map((skip) => `GET ${instancePath}/domains?limit=100&skip=${skip}`),
      );
    },
  );

  it.each([
    ['as defaultDomain has them', [{ id: hexId(1), domain: 'a.example' }], ['a.example']],
    ['as bare names', ['a.example', 'b.example'], ['a.example', 'b.example']],
    ['by another field', [{ name: 'a.example' }], ['a.example']],
    ['twice', ['a.example', 'a.example'], ['a.example']],
    ['not at all', null, []],
  ])('are understood %s, below a member and bare', async (_, domains, value) => {
    for (const body of [{ domains }, domains ?? []]) {
      network.answer(() => json(body));
      expect(await listDomains(testDirectory)).toEqual({ ok: true, value });
    }
  });

  it('end where the server has no more, whatever total it promises', async () => {
    network.answer(
      () => json({ domains: ['a.example'], totalCount: 5 }),
      () => json({ domains: [], totalCount: 5 }),
    );
    expect(await listDomains(testDirectory)).toEqual({ ok: true, value: ['a.example'] });
  });

  it.each([
    ['not-found', () => json({}, 404)],
    ['forbidden', () => json({}, 403)],
    ['broken-contract', () => json('a.example')],
    ['broken-contract', () => json({ domains: ['a.example'], totalCount: 9 })],
    ['broken-contract', () => json({ domains: [{ id: hexId(1), domainName: 'a.example' }], totalCount: 1 })],
    ['broken-contract', () => json([{ id: hexId(1), domain: ' ' }])],
    ['broken-contract', () => json({ results: [{ domain: 'a.example' }], totalCount: 1 })],
    ['broken-contract', () => json({ totalCount: 3 })],
    ['broken-contract', () => json({ domains: null, totalCount: '3' })],
    ['broken-contract', () => json([17])],
  ] as const)('fail with %s', async (kind, reply) => {
    network.answer(reply);
    expect(await listDomains(testDirectory)).toMatchObject({ ok: false, error: { kind } });
  });
});
