/** For tests only: every operation of the border, each ready to be used on a prepared network. */
import { changeAssociation, listBoundGroups, listDirect, listGroups, listMembers } from '../bindings';
import { countBoundUsers, readBoundPage } from '../boundUsers';
import { exportedUserFields } from '../contractUsers';
import { getInstance, listDirectories, patchInstance } from '../directories';
import { listDomains } from '../domains';
import { countEvents, queryEvents } from '../events';
import { exchange } from '../exchange';
import { readCandidates } from '../import/candidates';
import { createUser } from '../import/createUser';
import { findByEmail } from '../import/knownUsers';
import { chosenAs } from '../import/testing/importServer';
import { createRule, getRule, listRules, mayWrite, removeRule } from '../rules';
import { hexId, json, noContent, testDirectory, testRule } from '../testSupport';
import { searchUsers } from '../userSearch';
import { readUser, readUserPage } from '../users';

/** An operation's id at the vendor, its use, and the least that the vendor promises as an answer. */
type Use = readonly [string, () => Promise<unknown>, () => Response];

const now = Date.parse('2026-03-01T12:00:00Z');
const aTarget = { kind: 'group', id: hexId(3), name: 'Staff' } as const;

/** What the console's pages send. */
export const sentByPages: readonly Use[] = [
  [
    'directories_list',
    () => listDirectories(),
    () => json([{ id: hexId(1), name: 'a', type: 'office_365' }]),
  ],
  ['translationRules_office365List', () => listRules(testDirectory), () => json([])],
  [
    'translationRules_office365Post',
    () => createRule(testDirectory, 'user_city'),
    () => json({ id: testRule, builtIn: 'user_city' }, 201),
  ],
  ['translationRules_office365Delete', () => removeRule(testDirectory, testRule), noContent],
  ['translationRules_office365Delete', () => mayWrite(testDirectory), () => json({}, 404)],
  [
    'graph_office365TraverseUser',
    () => countBoundUsers(testDirectory),
    () => json([{ id: hexId(2), type: 'user', paths: [] }]),
  ],
  ['graph_office365TraverseUser', () => readBoundPage(testDirectory, 100, { by: exchange }), () => json([])],
  [
    'office365s_listDomains',
    () => listDomains(testDirectory),
    () => json({ domains: [{ id: hexId(3), domain: 'oakmere.example' }], totalCount: 1 }),
  ],
  ['graph_office365TraverseUserGroup', () => listBoundGroups(testDirectory), () => json([])],
  ['graph_office365AssociationsList', () => listDirect(testDirectory), () => json([])],
  ['graph_office365AssociationsPost', () => changeAssociation(testDirectory, 'add', aTarget), noContent],
  ['graph_office365AssociationsPost', () => changeAssociation(testDirectory, 'remove', aTarget), noContent],
  ['groups_user_list', () => listGroups(), () => json([{ id: hexId(3) }])],
  [
    'graph_userGroupMembership',
    () => listMembers(hexId(3)),
    () => json([{ id: hexId(2), type: 'user', paths: [] }]),
  ],
  ['systemusers_get', () => readUser(hexId(2), { by: exchange }), () => json({ _id: hexId(2) })],
  ['search_systemusers_post', () => searchUsers('a', 0), () => json({ totalCount: 0, results: [] })],
  [
    'systemusers_list',
    () => readUserPage(100, { by: exchange }, exportedUserFields),
    () => json({ totalCount: 0, results: [] }),
  ],
  [
    'systemusers_post',
    () => createUser(chosenAs('ana')),
    () => json({ _id: hexId(3), username: 'ana', email: 'ana@m.example' }),
  ],
  ['search_systemusers_post', () => findByEmail(['ana@m.example']), () => json({ results: [] })],
  [
    'office365s_listImportUsers',
    () => readCandidates(testDirectory, { search: 'ana', token: 'next' }),
    () => json({ users: [] }),
  ],
  ['directoryInsights_eventsPost', () => queryEvents({ now }), () => json([])],
  ['directoryInsights_eventsCountPost', () => countEvents({ now }), () => json({ count: 0 })],
];

/** What the border can do as well and no page asks for, so that no proxy forwards it. */
export const sentByNoPage: readonly Use[] = [
  ['office365s_get', () => getInstance(testDirectory), () => json({ id: testDirectory })],
  [
    'office365s_patch',
    () =>
      patchInstance(testDirectory, { userLockoutAction: 'maintain', groupsEnabled: true, defaultDomain: {} }),
    () => json({ id: testDirectory }),
  ],
  [
    'translationRules_office365Get',
    () => getRule(testDirectory, testRule),
    () => json({ id: testRule, builtIn: 'user_city', direction: 'export' }),
  ],
];
