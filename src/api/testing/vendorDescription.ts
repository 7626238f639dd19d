/**
 * What the vendor's published descriptions say about the operations this console uses, written down by hand from them
 * and not from our contract: a second opinion.
 *
 * Sources: JumpCloud API v1, v2 and Directory Insights Swagger 2.0, as kept in TheJumpCloud/jcapi-powershell (March
 * 2026); for what is removed there, ConductorOne/baton-jumpcloud. The largest `limit` of v1 is the published one of
 * user searches; the description of the list gives none.
 */

import { describedBindings } from './vendorBindings';
import { type DescribedOperation, type Member, instance, page, shaped } from './vendorShapes';

export type { DescribedOperation } from './vendorShapes';

const actions = ['suspend', 'maintain'];

export const builtInTranslations = [
  'user_alternate_email',
  'user_business_phones',
  'user_city',
  'user_country',
  'user_department',
  'user_job_title',
  'user_manager',
  'user_mobile_phone',
  'user_office_location',
  'user_postal_code',
  'user_principal_name_from_alternate_email',
  'user_state',
  'user_street_address',
];

const eventBody: Record<string, Member> = {
  service: { type: 'array', required: true },
  start_time: { type: 'string', required: true },
  end_time: { type: 'string' },
  search_term: { type: 'object' },
};

export const described: readonly DescribedOperation[] = [
  {
    id: 'directories_list',
    method: 'GET',
    path: '/api/v2/directories',
    query: shaped,
    body: null,
    success: 200,
  },
  { id: 'office365s_get', method: 'GET', path: instance, query: {}, body: null, success: 200 },
  {
    id: 'office365s_patch',
    method: 'PATCH',
    path: instance,
    query: {},
    body: {
      name: { type: 'string' },
      groupsEnabled: { type: 'boolean' },
      userLockoutAction: { type: 'string', values: actions },
      userPasswordExpirationAction: { type: 'string', values: actions },
      defaultDomain: { type: 'object' },
    },
    success: 200,
  },
  {
    id: 'translationRules_office365List',
    method: 'GET',
    path: `${instance}/translationrules`,
    query: { ...shaped, filter: { type: 'text' } },
    body: null,
    success: 200,
  },
  {
    id: 'translationRules_office365Post',
    method: 'POST',
    path: `${instance}/translationrules`,
    query: {},
    body: {
      builtIn: { type: 'string', required: true, values: builtInTranslations },
      direction: { type: 'string', values: ['export'] },
    },
    success: 201,
  },
  {
    id: 'translationRules_office365Get',
    method: 'GET',
    path: `${instance}/translationrules/{}`,
    query: {},
    body: null,
    success: 200,
  },
  {
    id: 'translationRules_office365Delete',
    method: 'DELETE',
    path: `${instance}/translationrules/{}`,
    query: {},
    body: null,
    success: 204,
  },
  {
    id: 'graph_office365TraverseUser',
    method: 'GET',
    path: `${instance}/users`,
    query: { ...page, filter: { type: 'text' }, syncStatus: { type: 'boolean' } },
    body: null,
    success: 200,
  },
  {
    // As the Konfig-generated SDK has it, which types both parameters as text.
    id: 'office365s_listDomains',
    method: 'GET',
    path: `${instance}/domains`,
    query: {
      limit: { type: 'integer', default: 100, least: 1, most: 100 },
      skip: { type: 'integer', default: 0, least: 0 },
    },
    body: null,
    success: 200,
  },
  ...describedBindings,
  {
    id: 'search_systemusers_post',
    method: 'POST',
    path: '/api/search/systemusers',
    query: shaped,
    body: {
      searchFilter: { type: 'object' },
      filter: { type: 'object' },
      fields: { type: 'string' },
      sort: { type: 'string' },
      skip: { type: 'integer' },
      limit: { type: 'integer' },
    },
    success: 200,
  },
  {
    id: 'systemusers_list',
    method: 'GET',
    path: '/api/systemusers',
    query: { ...shaped, filter: { type: 'text' }, search: { type: 'text' } },
    body: null,
    success: 200,
  },
  {
    id: 'systemusers_post',
    method: 'POST',
    path: '/api/systemusers',
    query: { fullValidationDetails: { type: 'text' } },
    body: {
      username: { type: 'string', required: true },
      email: { type: 'string', required: true },
      firstname: { type: 'string' },
      lastname: { type: 'string' },
    },
    success: 200,
  },
  {
    id: 'office365s_listImportUsers',
    method: 'GET',
    path: `${instance}/import/users`,
    query: {
      top: { type: 'integer' },
      skipToken: { type: 'text' },
      filter: { type: 'text' },
      search: { type: 'text' },
      orderby: { type: 'text' },
      count: { type: 'boolean' },
    },
    body: null,
    success: 200,
  },
  {
    id: 'directoryInsights_eventsPost',
    method: 'POST',
    path: '/insights/directory/v1/events',
    query: {},
    body: {
      ...eventBody,
      fields: { type: 'array' },
      sort: { type: 'string', values: ['ASC', 'DESC'] },
      limit: { type: 'integer' },
      skip: { type: 'integer' },
      search_after: { type: 'array' },
      q: { type: 'string' },
    },
    success: 200,
  },
  {
    id: 'directoryInsights_eventsCountPost',
    method: 'POST',
    path: '/insights/directory/v1/events/count',
    query: {},
    body: eventBody,
    success: 200,
  },
];
