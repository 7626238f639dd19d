import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { domainPaths, WireDomainPage } from '../../api/contractDomains';
import { type ScenarioName, seedFacts } from '../scenarios';
import { ask, testWorld } from '../testing/client';

async function domainsOf(scenario: ScenarioName, id: string, query = '') {
  const response = await ask(testWorld(scenario), `${domainPaths.domains(id)}${query}`);
  const { domains, totalCount } = v.parse(WireDomainPage, await response.json());
  return {
    names: (domains ?? []).map((item) => (typeof item === 'string' ? item : item.domain)),
    totalCount,
  };
}

describe('domains over the wire', () => {
  it('come in pages, with their number', async () => {
    const { domain } = seedFacts.microsoft;
    const all = { names: [domain, `mail.${domain}`], totalCount: 2 };
    expect(await domainsOf('healthy', seedFacts.microsoft.id)).toEqual(all);
    expect(await domainsOf('healthy', seedFacts.microsoft.id, '?limit=1&skip=1')).toEqual({
      ...all,
      names: [`mail.${domain}`],
    });
  });

  it('are shared in shared-domain only', async () => {
    const { domain } = seedFacts.microsoft;
    expect((await domainsOf('healthy', seedFacts.secondMicrosoft.id)).names).not.toContain(domain);
    expect((await domainsOf('shared-domain', seedFacts.secondMicrosoft.id)).names).toContain(domain);
  });

  it('are not there for a directory that is not there', async () => {
    const response = await ask(testWorld('healthy'), domainPaths.domains('0'.repeat(24)));
    expect(response.status).toBe(404);
  });
});
