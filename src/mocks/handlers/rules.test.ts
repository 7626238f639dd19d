import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { WireError, WireRule, paths } from '../../api/contract';
import { seedFacts } from '../scenarios';
import {
  type Asked,
  ask,
  create,
  directoryId,
  listRules,
  remove,
  ruleNames,
  rulesPath,
  testWorld,
} from '../testing/client';

const nobody = 'f'.repeat(24);

describe('translation rules over the wire', () => {
  it('creates with 201 and the rule, reads it, deletes it with 204 and no body', async () => {
    const world = testWorld('healthy');
    const created = await create(world, 'user_department');
    const rule = v.parse(WireRule, await created.json());
    expect([created.status, rule.builtIn, rule.direction]).toEqual([201, 'user_department', 'export']);

    const path = paths.rule(directoryId, rule.id);
    expect(v.parse(WireRule, await (await ask(world, path)).json())).toEqual(rule);

    const removed = await ask(world, path, { method: 'DELETE' });
    expect([removed.status, await removed.text()]).toEqual([204, '']);
    expect(await ruleNames(world)).toEqual(seedFacts.exportedRules);
  });

  it('tells which rules import, refuses a second rule of their name, and removes them', async () => {
    const world = testWorld('healthy');
    const imports = (await listRules(world)).filter(({ direction }) => direction === 'import');
    expect(imports.map(({ builtIn }) => builtIn)).toEqual([seedFacts.importedRule]);
    expect((await create(world, seedFacts.importedRule)).status).toBe(409);
    await remove(world, seedFacts.importedRule);
    expect((await create(world, seedFacts.importedRule)).status).toBe(201);
    expect(await ruleNames(world)).toContain(seedFacts.importedRule);
  });

  it('takes a direction, which can only be export', async () => {
    const body = { builtIn: 'user_state', direction: 'export' };
    expect((await ask(testWorld('healthy'), rulesPath, { method: 'POST', body })).status).toBe(201);
  });
});

const refusals: readonly (readonly [string, string, Asked, number, string | null])[] = [
  ['no key', rulesPath, { key: '' }, 401, null],
  ['a malformed organisation', rulesPath, { organization: 'mine' }, 400, null],
  ['an unknown organisation', rulesPath, { organization: nobody }, 404, null],
  ['a malformed directory id', paths.rules('abc'), {}, 400, 'directoryId'],
  ['an unknown directory', paths.rules(nobody), {}, 404, null],
  ['a directory of another kind', paths.rules(seedFacts.googleWorkspace.id), {}, 404, null],
  ['a malformed rule id', paths.rule(directoryId, 'x'), { method: 'DELETE' }, 400, 'ruleId'],
  ['deleting an unknown rule', paths.rule(directoryId, nobody), { method: 'DELETE' }, 404, null],
  ['reading an unknown rule', paths.rule(directoryId, nobody), {}, 404, null],
  ['a duplicate', rulesPath, { method: 'POST', body: { builtIn: 'user_city' } }, 409, null],
  ['an unknown rule name', rulesPath, { method: 'POST', body: { builtIn: 'user_shoe' } }, 400, 'builtIn'],
  ['no rule name', rulesPath, { method: 'POST', body: {} }, 400, 'builtIn'],
  ['no body', rulesPath, { method: 'POST' }, 400, 'body'],
  [
    'importing',
    rulesPath,
    { method: 'POST', body: { builtIn: 'user_state', direction: 'import' } },
    400,
    'direction',
  ],
  ['a limit above the maximum', `${rulesPath}?limit=101`, {}, 400, 'limit'],
  ['a limit of zero', `${rulesPath}?limit=0`, {}, 400, 'limit'],
  ['a negative skip', `${rulesPath}?skip=-1`, {}, 400, 'skip'],
  ['a path the API does not have', '/api/v2/office365s', {}, 404, null],
  ['a v1 path', '/api/organizations', {}, 404, null],
];

describe('refusals over the wire', () => {
  it.each(refusals)('refuses %s in the documented shape', async (_name, path, asked, status, field) => {
    const world = testWorld('healthy');
    const response = await ask(world, path, asked);
    const error = v.parse(WireError, await response.json());
    expect([response.status, error.code]).toEqual([status, status]);
    expect(error.message).toBeTruthy();
    expect(error.status).toMatch(/^[A-Z_]+$/);
    const fields = error.details?.flatMap((detail) => detail.fieldViolationsList ?? []) ?? [];
    expect(fields.map((violation) => violation.field)).toEqual(field === null ? [] : [field]);
    expect(world.log()).toEqual([]);
  });

  it('takes the organisation by its own id', async () => {
    const organization = seedFacts.organizationId;
    expect((await ask(testWorld('healthy'), rulesPath, { organization })).status).toBe(200);
  });
});
