import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { routeKinds, syncKinds } from '../../domain/binding/binding';
import {
  defaultUsersView,
  isFiltered,
  noFilter,
  opensUser,
  readUsersView,
  type UsersView,
  writeUsersView,
} from './usersView';

const view: fc.Arbitrary<UsersView> = fc.record({
  search: fc.string({ maxLength: 200 }),
  status: fc.constantFrom(null, ...syncKinds),
  route: fc.constantFrom(null, ...routeKinds),
  group: fc.constantFrom(null, 'g'),
  sort: fc.record({ by: fc.constantFrom('person', 'status', 'synced'), descending: fc.boolean() }),
  person: fc.constantFrom(null, 'p'),
});

it('comes back from the address as it was, beside what is foreign', () => {
  fc.assert(
    fc.property(view, (wanted) => {
      const query = writeUsersView(wanted, 'foreign=1&status=good');
      expect(readUsersView(query)).toEqual(wanted);
      expect(new URLSearchParams(query).get('foreign')).toBe('1');
    }),
  );
});

it('is the default where the address is empty or makes no sense, and then leaves it empty', () => {
  expect(readUsersView('?status=fine&route=&sort=-shoe&group=&person=')).toEqual(defaultUsersView);
  expect(writeUsersView(defaultUsersView, 'find=a&sort=synced')).toBe('');
});

it.each([
  [null, 'p', true],
  ['p', 'q', false],
  ['p', null, false],
  [null, null, false],
])('from %s to %s a user is opened: %s', (before, next, opens) => {
  expect(opensUser({ ...defaultUsersView, person: before }, { ...defaultUsersView, person: next })).toBe(
    opens,
  );
});

it('asks for everybody once no filter is left, whatever the order and whoever is open', () => {
  fc.assert(fc.property(view, (wanted) => !isFiltered({ ...wanted, ...noFilter })));
  for (const part of [{ search: 'a' }, { status: 'good' }, { route: 'direct' }, { group: 'g' }] as const) {
    expect(isFiltered({ ...defaultUsersView, ...part })).toBe(true);
  }
});
