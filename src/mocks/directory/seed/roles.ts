import type { DirectoryRole } from '../model';
import { numberOfAdministrator } from './cast';
import { userIdOf } from './ids';

/** Built-in roles of Microsoft Entra, whose ids are the same in every tenant. */
const userAdministrator = { id: 'fe930be7-5e62-47db-91af-98c3a49a38b1', name: 'User Administrator' };
const directoryReaders = { id: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', name: 'Directory Readers' };
const administratorRoles: readonly DirectoryRole[] = [
  userAdministrator,
  { id: '62e90394-69f5-4237-9190-012177145e10', name: 'Global Administrator' },
  { id: '729827e3-9c14-49f7-bb1b-9608f156bbb8', name: 'Helpdesk Administrator' },
];

/** An administrator's role for one user in thirty-one, and a mere reader's for another. */
function roleOf(number: number): DirectoryRole | undefined {
  if (number === numberOfAdministrator) return userAdministrator;
  if (number % 31 === 7) return administratorRoles[number % administratorRoles.length];
  return number % 31 === 15 ? directoryReaders : undefined;
}

/** Large tenants have no more administrators than small ones. */
const mostNumbers = 400;

/** Who holds a directory role in a tenant, by JumpCloud user id. */
export function seedRoles(users: number): ReadonlyMap<string, DirectoryRole> {
  const roles = new Map<string, DirectoryRole>();
  for (let number = 0; number < Math.min(users, mostNumbers); number += 1) {
    const role = roleOf(number);
    if (role) roles.set(userIdOf(number), role);
  }
  return roles;
}
