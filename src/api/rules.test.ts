import { describe, expect, it } from 'vitest';
import { createRule, getRule, listRules, mayWrite, removeRule } from './rules';
import {
  asked,
  hexId,
  instancePath,
  json,
  listOf,
  lost,
  noContent,
  type Reply,
  testDirectory,
  testRule,
  fakeNetwork,
} from './testSupport';

const network = fakeNetwork();

describe('rules', () => {
  const wire = { id: testRule, builtIn: 'user_city', direction: 'export' };

  it('are read with more than the default page, old ones without a direction as exports', async () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ id: hexId(index), builtIn: `rule_${index}` }));
    network.answer(listOf(many, false));
    const result = await listRules(testDirectory);
    expect(result.ok && result.value).toEqual(
      many.map(({ id, builtIn }) => ({ id, name: builtIn, direction: 'export' })),
    );
    expect(asked(network.requests)).toEqual([`GET ${instancePath}/translationrules?skip=0&limit=100`]);
  });

  it('are not shown in part when one of them is off the contract', async () => {
    network.answer(() => json([wire, { ...wire, builtIn: 5 }]));
    expect(await listRules(testDirectory)).toMatchObject({
      ok: false,
      error: { kind: 'broken-contract', where: '1.builtIn' },
    });
  });

  it('are made, read one by one and removed', async () => {
    const value = { id: testRule, name: 'user_city', direction: 'export' };
    network.answer(
      () => json(wire, 201),
      () => json(wire),
      noContent,
    );
    expect(await createRule(testDirectory, 'user_city')).toMatchObject({ ok: true, value });
    expect(await getRule(testDirectory, testRule)).toMatchObject({ ok: true, value });
    expect(await removeRule(testDirectory, testRule)).toEqual({ ok: true, value: null });
    expect(asked(network.requests)).toEqual([
      `POST ${instancePath}/translationrules`,
      `GET ${instancePath}/translationrules/${testRule}`,
      `DELETE ${instancePath}/translationrules/${testRule}`,
    ]);
    expect(await network.requests[0]?.json()).toEqual({ builtIn: 'user_city' });
  });

  it('do not count as made on an empty answer', async () => {
    network.answer(() => json({}, 201));
    expect(await createRule(testDirectory, 'user_city')).toMatchObject({
      ok: false,
      error: { kind: 'broken-contract' },
    });
  });
});

describe('whether a role may write', () => {
  it.each<[string, Reply, boolean]>([
    ['403', () => json({}, 403), false],
    ['403 of a blocked address', () => json({ message: 'Your IP address is blocked' }, 403), true],
    ['404', () => json({}, 404), true],
    ['400', () => json({}, 400), true],
    ['204', noContent, true],
    ['500', () => json({}, 500), true],
    ['a lost connection', lost, true],
  ])('after %s', async (_name, reply, may) => {
    network.answer(reply);
    expect(await mayWrite(testDirectory)).toBe(may);
    expect(asked(network.requests)).toEqual([
      `DELETE ${instancePath}/translationrules/000000000000000000000000`,
    ]);
  });
});
