import { HttpResponse, http } from 'msw';
import type { WireRoleAssignment, WireRoleAssignmentPage } from '../../api/contractGraph';
import { accountIdAt, signedInTenant } from '../directory/tenant';
import type { Call } from './call';
import type { Serve } from './serve';

function assignments(call: Call): Response {
  const tenant = signedInTenant(call.store.state());
  const value = [...(tenant?.roles ?? [])].flatMap(([userId, role]): WireRoleAssignment[] => {
    const principalId = tenant && accountIdAt(tenant, userId);
    return principalId ? [{ principalId, roleDefinitionId: role.id }] : [];
  });
  const page: WireRoleAssignmentPage = { value };
  return HttpResponse.json(page);
}

/** Who holds a directory role, on one page: a tenant has few. */
export const graphRoleHandlers = (serve: Serve) => [
  http.get('*/v1.0/roleManagement/directory/roleAssignments', serve('graph.roles.list', assignments)),
];
