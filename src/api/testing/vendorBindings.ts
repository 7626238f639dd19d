/** What the vendor's descriptions say about bindings, groups and single users: see vendorDescription.ts. */
import { type DescribedOperation, instance, page, shaped } from './vendorShapes';

export const describedBindings: readonly DescribedOperation[] = [
  {
    id: 'graph_office365TraverseUserGroup',
    method: 'GET',
    path: `${instance}/usergroups`,
    query: { ...page, filter: { type: 'text' } },
    body: null,
    success: 200,
  },
  {
    id: 'graph_office365AssociationsList',
    method: 'GET',
    path: `${instance}/associations`,
    query: { ...page, targets: { type: 'text' } },
    body: null,
    success: 200,
  },
  {
    id: 'graph_office365AssociationsPost',
    method: 'POST',
    path: `${instance}/associations`,
    query: {},
    body: {
      op: { type: 'string', required: true, values: ['add', 'remove', 'update'] },
      type: { type: 'string', required: true, values: ['user', 'user_group'] },
      id: { type: 'string', required: true },
    },
    success: 204,
  },
  {
    id: 'groups_user_list',
    method: 'GET',
    path: '/api/v2/usergroups',
    query: { ...shaped, filter: { type: 'text' } },
    body: null,
    success: 200,
  },
  {
    id: 'graph_userGroupMembership',
    method: 'GET',
    path: '/api/v2/usergroups/{}/membership',
    query: { ...page, filter: { type: 'text' }, sort: { type: 'text' } },
    body: null,
    success: 200,
  },
  {
    id: 'systemusers_get',
    method: 'GET',
    path: '/api/systemusers/{}',
    query: { fields: { type: 'text' }, filter: { type: 'text' } },
    body: null,
    success: 200,
  },
];
