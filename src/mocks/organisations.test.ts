import { describe, expect, it } from 'vitest';
import { getResponse } from 'msw';
import { headers, paths } from '../api/contract';
import { publicGraph } from '../api/contractGraph';
import { type ScenarioName, seedFacts } from './scenarios';
import { testWorld } from './testing/client';

const second = seedFacts.secondOrganization;

async function directoriesIn(scenario: ScenarioName, organizationId: string | null, apiKey = 'any-key') {
  const sent = {
    [headers.apiKey]: apiKey,
    ...(organizationId === null ? {} : { [headers.organization]: organizationId }),
  };
  const request = new Request(`https://console.example${paths.directories}`, { headers: sent });
  const response = await getResponse(testWorld(scenario).handlers, request);
  return { status: response?.status, text: (await response?.text()) ?? '' };
}

describe('an administrator of several organisations', () => {
  it.each([
    [null, 401, 'Organization ID is required'],
    [seedFacts.organizationId, 200, seedFacts.microsoft.name],
    [second.id, 200, second.directory.name],
    ['5f0a1c7e9b3d246800000009', 404, 'Organization not found'],
    ['oakmere', 400, 'Malformed organization id'],
  ])('asks in %s: %d %s', async (organizationId, status, words) => {
    const answer = await directoriesIn('several-organisations', organizationId);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
  });

  it('finds nothing of the first organisation in the second', async () => {
    const { text } = await directoriesIn('several-organisations', second.id);
    expect(text).not.toContain(seedFacts.microsoft.id);
  });
});

it('everybody else has one organisation', async () => {
  expect((await directoriesIn('healthy', second.id)).status).toBe(404);
});

it.each([
  ['healthy', seedFacts.microsoft.domain],
  ['wrong-tenant', seedFacts.wrongTenantDomain],
] as const)('%s: the tenant has proved %s to be its own', async (scenario, domain) => {
  const request = new Request(`${publicGraph}/organization?$select=verifiedDomains`, {
    headers: { authorization: 'Bearer a-token' },
  });
  const response = await getResponse(testWorld(scenario).handlers, request);
  expect(await response?.text()).toContain(domain);
});
