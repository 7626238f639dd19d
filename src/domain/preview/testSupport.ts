/** For tests only: people and accounts with a few members set. */
import type { Account } from './account';
import type { Person } from './person';

/** A person without anything but what is given. */
export const person = (members: Partial<Person> = {}): Person => ({
  id: 'p1',
  microsoftId: null,
  firstName: '',
  lastName: '',
  email: '',
  alternateEmail: '',
  department: '',
  jobTitle: '',
  location: '',
  managerId: '',
  workAddress: null,
  workPhones: [],
  mobilePhones: [],
  ...members,
});

/** An account without anything but what is given. */
export const account = (members: Partial<Account> = {}): Account => ({
  id: null,
  userPrincipalName: 'nobody@example.com',
  mail: null,
  values: {},
  ...members,
});
