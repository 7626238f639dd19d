/** The contract and every request, held against what the vendor has published. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as contract from './contract';
import { paths } from './contract';
import { domainPaths } from './contractDomains';
import { importPaths } from './contractImport';
import { bindingPaths } from './contractBindings';
import { userPaths, WireUserPage } from './contractUsers';
import { fakeNetwork, hexId } from './testSupport';
import { sentByNoPage, sentByPages } from './testing/operations';
import { builtInTranslations, described, type DescribedOperation } from './testing/vendorDescription';

const network = fakeNetwork();

const uses = [...sentByPages, ...sentByNoPage];

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
    [
      'an event',
      contract.SentEvent,
      { event_type: 'user_update', timestamp: '2026-01-01T00:00:00Z' },
      ['event_type', 'timestamp'],
    ],
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
