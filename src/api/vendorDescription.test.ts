/** The contract and every request, held against what the vendor has published. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeAssociation, listBoundGroups, listDirect, listGroups, listMembers } from './bindings';
import { countBoundUsers, readBoundPage } from './boundUsers';
import * as contract from './contract';
import { paths } from './contract';
import { domainPaths } from './contractDomains';
import { importPaths } from './contractImport';
import { bindingPaths } from './contractBindings';
import { exportedUserFields, userPaths, WireUserPage } from './contractUsers';
import { getInstance, listDirectories, patchInstance } from './directories';
import { listDomains } from './domains';
import { exchange } from './exchange';
import { countEvents, queryEvents } from './events';
import { readCandidates } from './import/candidates';
import { createUser } from './import/createUser';
import { findByEmail } from './import/knownUsers';
import { chosenAs } from './import/testing/importServer';
import { createRule, getRule, listRules, mayWrite, removeRule } from './rules';
import { fakeNetwork, hexId, json, noContent, testDirectory, testRule } from './testSupport';
import { builtInTranslations, described, type DescribedOperation } from './testing/vendorDescription';
import { searchUsers } from './userSearch';
import { readUser, readUserPage } from './users';

const network = fakeNetwork();
const now = Date.parse('2026-03-01T12:00:00Z');

const aTarget = { kind: 'group', id: hexId(3), name: 'Staff' } as const;

/** Every operation of the console, with the least that the vendor promises as an answer. */
const uses: readonly (readonly [string, () => Promise<unknown>, () => Response])[] = [
  [
    'directories_list',
    () => listDirectories(),
    () => json([{ id: hexId(1), name: 'a', type: 'office_365' }]),
  ],
  ['office365s_get', () => getInstance(testDirectory), () => json({ id: testDirectory })],
  [
    'office365s_patch',
    () =>
      patchInstance(testDirectory, { userLockoutAction: 'maintain', groupsEnabled: true, defaultDomain: {} }),
    () => json({ id: testDirectory }),
  ],
  ['translationRules_office365List', () => listRules(testDirectory), () => json([])],
  [
    'translationRules_office365Post',
    () => createRule(testDirectory, 'user_city'),
    () => json({ id: testRule, builtIn: 'user_city' }, 201),
  ],
  [
    'translationRules_office365Get',
    () => getRule(testDirectory, testRule),
    () => json({ id: testRule, builtIn: 'user_city', direction: 'export' }),
  ],
  ['translationRules_office365Delete', () => removeRule(testDirectory, testRule), noContent],
  ['translationRules_office365Delete', () => mayWrite(testDirectory), () => json({}, 404)],
  [
    'graph_office365TraverseUser',
    () => countBoundUsers(testDirectory),
    () => json([{ id: hexId(2), type: 'user', paths: [] }]),
  ],
  ['graph_office365TraverseUser', () => readBoundPage(testDirectory, 100, { by: exchange }), () => json([])],
  [
    'office365s_listDomains',
    () => listDomains(testDirectory),
    () => json({ domains: [{ id: hexId(3), domain: 'oakmere.example' }], totalCount: 1 }),
  ],
  ['graph_office365TraverseUserGroup', () => listBoundGroups(testDirectory), () => json([])],
  ['graph_office365AssociationsList', () => listDirect(testDirectory), () => json([])],
  ['graph_office365AssociationsPost', () => changeAssociation(testDirectory, 'add', aTarget), noContent],
  ['graph_office365AssociationsPost', () => changeAssociation(testDirectory, 'remove', aTarget), noContent],
  ['groups_user_list', () => listGroups(), () => json([{ id: hexId(3) }])],
  [
    'graph_userGroupMembership',
    () => listMembers(hexId(3)),
    () => json([{ id: hexId(2), type: 'user', paths: [] }]),
  ],
  ['systemusers_get', () => readUser(hexId(2), { by: exchange }), () => json({ _id: hexId(2) })],
  ['search_systemusers_post', () => searchUsers('a', 0), () => json({ totalCount: 0, results: [] })],
  [
    'systemusers_list',
    () => readUserPage(100, { by: exchange }, exportedUserFields),
    () => json({ totalCount: 0, results: [] }),
  ],
  [
    'systemusers_post',
    () => createUser(chosenAs('ana')),
    () => json({ _id: hexId(3), username: 'ana', email: 'ana@m.example' }),
  ],
  ['search_systemusers_post', () => findByEmail(['ana@m.example']), () => json({ results: [] })],
  [
    'office365s_listImportUsers',
    () => readCandidates(testDirectory, { search: 'ana', token: 'next' }),
    () => json({ users: [] }),
  ],
  ['directoryInsights_eventsPost', () => queryEvents({ now }), () => json([])],
  ['directoryInsights_eventsCountPost', () => countEvents({ now }), () => json({ count: 0 })],
];

function operationOf(id: string): DescribedOperation {
  const found = described.find((operation) => operation.id === id);
  if (!found) throw new Error(`The vendor describes no ${id}`);
  return found;
}

const general = (path: string) => path.replaceAll(/[0-9a-f]{24}/g, '{}');

/** What is sent beyond, or outside the range of, what is described. */
const oddParameters = (sent: URLSearchParams, { query }: DescribedOperation) =>
  [...sent].filter(([name, text]) => {
    const parameter = query[name];
    if (!parameter) return true;
    if (parameter.type === 'boolean') return !['true', 'false'].includes(text);
    if (parameter.type === 'text') return text === '';
    const { least = -Infinity, most = Infinity } = parameter;
    return !/^\d+$/.test(text) || Number(text) < least || Number(text) > most;
  });

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Members that are not described, of another type, or with a value that is not in the list. */
const oddMembers = (body: Record<string, unknown>, { body: members }: DescribedOperation) =>
  Object.entries(body).filter(([name, value]) => {
    const member = members?.[name];
    return !member || member.type !== typeOf(value) || member.values?.includes(String(value)) === false;
  });

const missingMembers = (body: Record<string, unknown>, { body: members }: DescribedOperation) =>
  Object.entries(members ?? {}).filter(([name, { required }]) => required && !(name in body));

describe('the requests of this console', () => {
  it('use every described operation', () => {
    expect(new Set(uses.map(([id]) => id))).toEqual(new Set(described.map(({ id }) => id)));
  });

  it.each(uses)('keep to the description of %s', async (id, use, reply) => {
    const operation = operationOf(id);
    network.answer(reply);
    await use();
    expect(network.requests.length).toBeGreaterThan(0);
    for (const request of network.requests) {
      const { pathname, searchParams } = new URL(request.url);
      expect([request.method, general(pathname)]).toEqual([operation.method, operation.path]);
      expect(oddParameters(searchParams, operation)).toEqual([]);
      const text = await request.text();
      expect(text === '').toBe(operation.body === null);
      const body = text === '' ? {} : v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
      expect([oddMembers(body, operation), missingMembers(body, operation)]).toEqual([[], []]);
    }
  });

  it.each(uses.filter(([, , reply]) => reply().ok))(
    'understand the least that %s answers',
    async (id, use, reply) => {
      network.answer(reply);
      const result = await use();
      expect(reply().status).toBe(operationOf(id).success);
      expect(result).toMatchObject({ ok: true });
    },
  );
});

describe('the contract', () => {
  it('has the paths that are described', () => {
    const ours = Object.values({
      ...paths,
      ...domainPaths,
      ...userPaths,
      ...importPaths,
      ...bindingPaths,
    }).map((path) => (typeof path === 'string' ? path : path('{}', '{}')));
    expect(ours.toSorted()).toEqual([...new Set(described.map(({ path }) => path))].toSorted());
  });

  it('has the defaults and limits that are described', () => {
    expect([contract.defaultPageSize, contract.maxPageSize]).toEqual([10, 100]);
    expect([contract.defaultEventLimit, contract.maxEventLimit]).toEqual([1000, 10_000]);
  });

  it('has the thirteen translations, and one direction', () => {
    expect(contract.builtInRules.toSorted()).toEqual(builtInTranslations);
    const directions = ['export', 'import', 'EXPORT'].filter((direction) =>
      v.is(contract.RuleRequest, { builtIn: 'user_city', direction }),
    );
    expect(directions).toEqual(['export']);
  });

  it.each([
    [
      'a directory',
      contract.WireDirectory,
      { id: hexId(1), name: 'a', type: 'workday' },
      ['id', 'name', 'type'],
    ],
    ['a bound user', contract.WireBoundUser, { id: hexId(1), type: 'user', paths: [] }, ['id']],
    [
      'an event query',
      contract.EventQuery,
      { service: ['directory'], start_time: '2026-01-01T00:00:00Z' },
      ['service', 'start_time'],
    ],
    ['a page of users', WireUserPage, { totalCount: 0, results: [] }, ['results']],
    ['a count of events', contract.EventCount, { count: 3 }, ['count']],
  ] as const)(
    'needs of %s what is required and what the console cannot do without',
    (_, schema, least, needed) => {
      expect(v.is(schema, least)).toBe(true);
      const without = (name: string) =>
        Object.fromEntries(Object.entries(least).filter(([key]) => key !== name));
      expect(Object.keys(least).filter((name) => !v.is(schema, without(name)))).toEqual([...needed]);
    },
  );

  it('reads errors with every member, with none, and as older versions wrote them', () => {
    const violation = {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolationsList: [{ field: 'a', description: 'b' }],
    };
    const full = { code: 400, message: 'm', status: 'INVALID_ARGUMENT', details: [violation] };
    for (const body of [full, {}, { message: 'm' }]) expect(v.is(contract.WireError, body)).toBe(true);
  });

  it('knows the two events and the headers by their names', () => {
    expect(contract.eventTypes).toEqual(['integrationattribute_include', 'integrationattribute_exclude']);
    expect(contract.headers).toMatchObject({
      apiKey: 'x-api-key',
      organization: 'x-org-id',
      resultCount: 'X-Result-Count',
      searchAfter: 'X-Search_after',
      requestId: 'X-Request-Id',
    });
  });
});
