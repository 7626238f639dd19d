import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectGraph } from '../graph/connection';
import { fakeNetwork, json } from '../testSupport';
import { checkTenant } from './tenant';

const network = fakeNetwork();
const tenantOf = (...domains: readonly string[]) =>
  json({ value: [{ verifiedDomains: domains.map((name) => ({ name })) }] });

beforeEach(() =>
  connectGraph({ base: 'https://graph.microsoft.com/v1.0', token: () => Promise.resolve('a-token') }),
);
afterEach(() => connectGraph(null));

describe('whether the tenant is the directory’s', () => {
  it('is so where the domain is one that the tenant has proved, case aside', async () => {
    network.answer(() => tenantOf('oakmere.onmicrosoft.com', 'Oakmere.example'));
    expect(await checkTenant('oakmere.EXAMPLE')).toEqual({ kind: 'same' });
    expect(network.requests.map(({ url }) => url)).toEqual([
      'https://graph.microsoft.com/v1.0/organization?$select=verifiedDomains',
    ]);
  });

  it.each(['oakmere.example', 'labs.elsewhere.example', 'where.example'])(
    'is not so for %s in the tenant of elsewhere.example',
    async (domain) => {
      network.answer(() => tenantOf('elsewhere.example'));
      expect(await checkTenant(domain)).toEqual({ kind: 'other', domain, domains: ['elsewhere.example'] });
    },
  );

  it.each([
    ['the read is refused', () => json({ error: { code: 'Authorization_RequestDenied' } }, 403)],
    ['no domain is told', () => json({ value: [{}] })],
    ['there is no tenant', () => json({ value: [] })],
    ['the answer cannot be understood', () => json({ value: 'none' })],
  ])('could not be confirmed where %s', async (_, reply) => {
    network.answer(reply);
    expect(await checkTenant('oakmere.example')).toMatchObject({ kind: 'not-confirmed' });
  });

  it('could not be confirmed where JumpCloud tells no domain, and asks nobody then', async () => {
    expect(await checkTenant(null)).toMatchObject({ kind: 'not-confirmed' });
    expect(network.requests).toEqual([]);
  });
});
