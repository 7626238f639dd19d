import { HttpResponse, http } from 'msw';
import { signedInTenant } from '../directory/tenant';
import { seedFacts } from '../scenarios';
import type { Call } from './call';
import type { Serve } from './serve';

/** The domains that the tenant has proved to be its own. */
function domainsOf(call: Call): readonly string[] {
  if (call.store.record().scenario === 'wrong-tenant') return [seedFacts.wrongTenantDomain];
  const domain = signedInTenant(call.store.state())?.defaultDomain?.domain;
  return domain === undefined ? [] : ['oakmere.onmicrosoft.example', domain];
}

/** The tenant that somebody is signed in to (Graph, "List organizations"). */
export const graphOrganizationHandlers = (serve: Serve) => [
  http.get(
    '*/v1.0/organization',
    serve('graph.organization', (call) => {
      const verifiedDomains = domainsOf(call).map((name) => ({ name, isVerified: true }));
      return HttpResponse.json({ value: [{ id: 'c2b0f6de-6d2c-4c0e-8f0d-3c9a5b7e1f42', verifiedDomains }] });
    }),
  ),
];
