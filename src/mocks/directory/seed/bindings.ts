import { seedFacts } from '../../scenarios';
import type { Bindings, Group, Route } from '../model';
import { objectIdOf, userIdOf } from './ids';

/** The numbers from `first` on, `end` excluded. */
export const numbersFrom = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** The group that is bound to the first directory, and the one that is bound to the second. */
export const allStaffId = objectIdOf('group', 1);
export const labsId = objectIdOf('group', 2);

const direct: Route = { groupId: null };
const throughAllStaff: Route = { groupId: allStaffId };
const throughLabs: Route = { groupId: labsId };

/** Most people are bound as members of a group, every fourth directly, and some both ways. */
const isDirect = (number: number) => number % 4 === 0;
const isInAllStaff = (number: number) => !isDirect(number) || number % 12 === 0;

const routes = { direct: [direct], group: [throughAllStaff], both: [direct, throughAllStaff] } as const;

function routesOf(number: number): readonly Route[] {
  if (!isDirect(number)) return routes.group;
  return isInAllStaff(number) ? routes.both : routes.direct;
}

/** Who is bound to the first directory: the users numbered below `bound`. */
export const staffBindings = (bound: number): Bindings =>
  new Map(numbersFrom(0, bound).map((number) => [userIdOf(number), routesOf(number)]));

/** Some people are bound to both directories, and some to the second one only. */
function labsNumbers(users: number, bound: number) {
  const first = Math.max(0, bound - 20);
  return numbersFrom(first, Math.min(users, first + seedFacts.secondMicrosoft.boundUsers));
}

/** Who is bound to the second directory, all of them through the group Labs. */
export const labsBindings = (users: number, bound: number): Bindings =>
  new Map(labsNumbers(users, bound).map((number) => [userIdOf(number), [throughLabs]]));

const group = (number: number, name: string, members: readonly number[]): Group => ({
  id: objectIdOf('group', number),
  name,
  members: new Set(members.map(userIdOf)),
});

/** The user groups, two of them bound and one of people who are not bound yet. */
export function seedGroups(users: number, bound: number): ReadonlyMap<string, Group> {
  const groups = [
    group(1, 'All Staff', numbersFrom(0, bound).filter(isInAllStaff)),
    group(2, 'Labs', labsNumbers(users, bound)),
    group(3, 'Contractors', numbersFrom(bound, users)),
  ];
  return new Map(groups.map((entry) => [entry.id, entry]));
}
