import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ConfigFile } from './file';

const published: unknown = JSON.parse(readFileSync('public/config.schema.json', 'utf8'));
const bySchema = new Ajv2020({ strict: true }).compile(v.parse(v.record(v.string(), v.unknown()), published));
const byConsole = (file: unknown) => v.is(ConfigFile, file);

const usual = { backend: 'live', region: 'US' };
const clientId = '11111111-2222-3333-4444-abcdefABCDEF';
const full = {
  $schema: './config.schema.json',
  ...usual,
  graph: { clientId, tenant: 'oakmere.onmicrosoft.com' },
  sessionLockMinutes: 5,
  title: 'Attributes at Oakmere',
};

describe('config.json', () => {
  it.each([
    ['the least', usual],
    ['everything', full],
    ['a tenant by its id', { ...usual, graph: { clientId, tenant: clientId } }],
    ['the longest lock', { ...usual, sessionLockMinutes: 720 }],
    ['the simulation', { backend: 'mock', region: 'IN' }],
  ])('may say %s', (_, file) => {
    expect([byConsole(file), bySchema(file)]).toEqual([true, true]);
  });

  it.each([
    ['nothing', {}],
    ['a list', []],
    ['no region', { backend: 'live' }],
    ['another region', { ...usual, region: 'eu' }],
    ['another backend', { ...usual, backend: 'test' }],
    ['a member that is not known', { ...usual, apiKey: 'jca_secret' }],
    ['a client without a tenant', { ...usual, graph: { clientId } }],
    ['a client that is no id', { ...usual, graph: { clientId: 'console', tenant: clientId } }],
    ['any tenant', { ...usual, graph: { clientId, tenant: 'common' } }],
    ['a tenant with a path', { ...usual, graph: { clientId, tenant: 'oakmere.example/x' } }],
    ['a secret', { ...usual, graph: { clientId, tenant: clientId, secret: 'x' } }],
    ['no lock', { ...usual, sessionLockMinutes: 0 }],
    ['a lock that is no number', { ...usual, sessionLockMinutes: '15' }],
    ['half a minute', { ...usual, sessionLockMinutes: 0.5 }],
    ['a lock past a working day', { ...usual, sessionLockMinutes: 721 }],
    ['no title', { ...usual, title: ' ' }],
    ['a title that is too long', { ...usual, title: 'a'.repeat(61) }],
    ['null', { ...usual, graph: null }],
  ])('may not say %s', (_, file) => {
    expect([byConsole(file), bySchema(file)]).toEqual([false, false]);
  });

  it('is judged alike by the console and by the published schema', () => {
    const value = fc.oneof(fc.constantFrom('live', 'US', 15, clientId, 'a.example', 'x'), fc.jsonValue());
    const graph = fc.record({ clientId: value, tenant: fc.oneof(fc.domain(), value) }, { requiredKeys: [] });
    const changes = fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.oneof(value, graph));
    fc.assert(
      fc.property(changes, (change) => {
        const file = { ...full, ...change };
        expect(byConsole(file)).toBe(bySchema(file));
      }),
    );
  });

  it('has the same defaults', () => {
    const defaults = v.parse(
      v.record(v.string(), v.looseObject({ default: v.optional(v.unknown()) })),
      v.parse(v.looseObject({ properties: v.unknown() }), published).properties,
    );
    const { sessionLockMinutes, title } = v.parse(ConfigFile, usual);
    expect([defaults['sessionLockMinutes']?.default, defaults['title']?.default]).toEqual([
      sessionLockMinutes,
      title,
    ]);
  });
});
