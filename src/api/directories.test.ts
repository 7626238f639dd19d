import { describe, expect, it } from 'vitest';
import { getInstance, listDirectories, patchInstance, tryCredentials } from './directories';
import { sessionState } from './session';
import { asked, hexId, instancePath, json, listOf, testDirectory, fakeNetwork } from './testSupport';

const network = fakeNetwork();

describe('directories', () => {
  it('are read in the domain’s words, whatever their kind and their token', async () => {
    const wire = [
      {
        id: hexId(1),
        name: 'Fleet',
        type: 'office_365',
        defaultDomain: { id: 'd', domain: 'fleet.example' },
        oAuthStatus: {
          expiry: { seconds: '1703721600' },
          error: 'invalid_grant',
          errorMessage: 'AADSTS9002313',
        },
      },
      { id: hexId(2), name: 'Ground', type: 'office_365', oAuthStatus: { expiry: { seconds: 1.5 } } },
      { id: hexId(3), name: 'Desk', type: 'g_suite', organizationId: 'x' },
      { id: hexId(4), name: 'Tree', type: 'ldap_server', oAuthStatus: null },
      { id: hexId(5), name: 'New', type: 'something_new', oAuthStatus: {} },
    ];
    network.answer(() => json(wire));
    const result = await listDirectories();
    const none = { expiresAt: null, error: null, message: null };
    expect(result.ok && result.value).toEqual([
      {
        id: hexId(1),
        name: 'Fleet',
        kind: 'microsoft-365',
        vendorType: 'office_365',
        defaultDomain: 'fleet.example',
        authorisation: { expiresAt: 1_703_721_600_000, error: 'invalid_grant', message: 'AADSTS9002313' },
      },
      {
        id: hexId(2),
        name: 'Ground',
        kind: 'microsoft-365',
        vendorType: 'office_365',
        defaultDomain: null,
        authorisation: { ...none, expiresAt: 1500 },
      },
      {
        id: hexId(3),
        name: 'Desk',
        kind: 'google-workspace',
        vendorType: 'g_suite',
        defaultDomain: null,
        authorisation: null,
      },
      {
        id: hexId(4),
        name: 'Tree',
        kind: 'ldap',
        vendorType: 'ldap_server',
        defaultDomain: null,
        authorisation: null,
      },
      {
        id: hexId(5),
        name: 'New',
        kind: 'other',
        vendorType: 'something_new',
        defaultDomain: null,
        authorisation: none,
      },
    ]);
  });

  it.each([
    ['an expiry as text', { expiry: '2027-01-01T00:00:00Z' }, 'unreadable'],
    ['an expiry that is no number', { expiry: { seconds: 'soon' } }, 'unreadable'],
    ['an error that is no text', { error: { code: 7 } }, 'unreadable'],
    ['a text', 'active', 'unreadable'],
    [
      'a plain error beside what cannot be read',
      { expiry: '2023-12-28T00:00:00Z', error: 'invalid_grant', errorMessage: { text: 'no' } },
      { expiresAt: null, error: 'invalid_grant', message: null },
    ],
  ])('with %s for a token are read, and so are the others', async (_case, oAuthStatus, expected) => {
    const others = { name: 'Fleet', type: 'office_365' };
    network.answer(() =>
      json([
        { ...others, id: hexId(1), oAuthStatus },
        { ...others, id: hexId(2) },
      ]),
    );
    const result = await listDirectories();
    expect(result.ok && result.value.map(({ authorisation }) => authorisation)).toEqual([expected, null]);
  });

  it.each(['fleet.example', { id: 7 }, []])(
    'are read, though a default domain is %j',
    async (defaultDomain) => {
      network.answer(() => json([{ id: hexId(1), name: 'Fleet', type: 'office_365', defaultDomain }]));
      const result = await listDirectories();
      expect(result.ok && result.value.map((directory) => directory.defaultDomain)).toEqual([null]);
    },
  );

  it('are read past the first page', async () => {
    const many = Array.from({ length: 123 }, (_, index) => ({
      id: hexId(index),
      name: 'D',
      type: 'office_365',
    }));
    network.answer(listOf(many, false));
    const result = await listDirectories();
    expect(result.ok && result.value.length).toBe(123);
    expect(asked(network.requests)).toEqual([
      'GET /api/v2/directories?skip=0&limit=100',
      'GET /api/v2/directories?skip=100&limit=100',
    ]);
  });

  it('try credentials without touching the session', async () => {
    network.answer(() => json({}, 401));
    const credentials = { apiKey: 'a_wrong_key', organizationId: null };
    expect(await tryCredentials(credentials)).toMatchObject({
      ok: false,
      error: { kind: 'unauthenticated' },
    });
    expect(network.requests[0]?.headers.get('x-api-key')).toBe('a_wrong_key');
    expect(sessionState().kind).toBe('signed-in');
    for (const list of [[], [{ id: 'odd', oAuthStatus: 'odd' }]]) {
      network.answer(() => json(list));
      expect(await tryCredentials(credentials)).toEqual({ ok: true, value: null });
    }
    network.answer(() => json({ results: [] }));
    expect(await tryCredentials(credentials)).toMatchObject({ error: { kind: 'broken-contract' } });
  });
});

describe('the instance', () => {
  const wire = {
    id: testDirectory,
    name: 'Fleet',
    groupsEnabled: true,
    userLockoutAction: 'suspend',
    defaultDomain: {},
  };
  const read = {
    id: testDirectory,
    name: 'Fleet',
    groupsEnabled: true,
    userLockoutAction: 'suspend',
    userPasswordExpirationAction: null,
    defaultDomain: null,
  };

  it('is read', async () => {
    network.answer(() => json(wire));
    expect(await getInstance(testDirectory)).toMatchObject({ ok: true, value: read });
    expect(asked(network.requests)).toEqual([`GET ${instancePath}`]);
  });

  it('is changed by what is given only', async () => {
    network.answer(() => json(wire));
    expect(await patchInstance(testDirectory, { defaultDomain: {} })).toMatchObject({
      ok: true,
      value: read,
    });
    expect(asked(network.requests)).toEqual([`PATCH ${instancePath}`]);
    expect(await network.requests[0]?.json()).toEqual({ defaultDomain: {} });
  });
});
