/** The fields of a JumpCloud user that the simulation lets one change, with the labels of JumpCloud's forms. */
import type { Address, User } from './model';

export const fieldNames = [
  'firstname',
  'lastname',
  'email',
  'alternateEmail',
  'department',
  'jobTitle',
  'location',
  'manager',
  'workStreetAddress',
  'workLocality',
  'workRegion',
  'workPostalCode',
  'workCountry',
  'workPhone',
  'mobilePhone',
  'password',
] as const;
export type FieldName = (typeof fieldNames)[number];

interface Field {
  readonly label: string;
  readonly read: (user: User) => string;
  /** `now` is the time of the change, in milliseconds since 1970. */
  readonly write: (user: User, value: string, now: number) => User;
}

type TextField = { [Key in keyof User]: User[Key] extends string ? Key : never }[keyof User];

const text = (label: string, key: TextField): Field => ({
  label,
  read: (user) => user[key],
  write: (user, value) => ({ ...user, [key]: value }),
});

const blankWorkAddress: Address = {
  type: 'work',
  country: '',
  locality: '',
  region: '',
  postalCode: '',
  streetAddress: '',
};

/** Changes the first work address, or adds one. */
const workAddress = (label: string, key: keyof Address): Field => ({
  label,
  read: (user) => user.addresses.find((address) => address.type === 'work')?.[key] ?? '',
  write: (user, value) => {
    const at = user.addresses.findIndex((address) => address.type === 'work');
    const changed = { ...(user.addresses[at] ?? blankWorkAddress), [key]: value };
    const addresses = at < 0 ? [...user.addresses, changed] : user.addresses.with(at, changed);
    return { ...user, addresses };
  },
});

/** Changes the first phone of this type, or adds one; a blank value takes the first one away. */
const phone = (label: string, type: string): Field => ({
  label,
  read: (user) => user.phoneNumbers.find((entry) => entry.type === type)?.number ?? '',
  write: (user, number) => {
    const at = user.phoneNumbers.findIndex((entry) => entry.type === type);
    const entries = number.trim() ? [{ type, number }] : [];
    const phoneNumbers =
      at < 0 ? [...user.phoneNumbers, ...entries] : user.phoneNumbers.toSpliced(at, 1, ...entries);
    return { ...user, phoneNumbers };
  },
});

export const fields: Record<FieldName, Field> = {
  firstname: text('First Name', 'firstname'),
  lastname: text('Last Name', 'lastname'),
  email: text('Company Email', 'email'),
  alternateEmail: text('Alternate Email', 'alternateEmail'),
  department: text('Department', 'department'),
  jobTitle: text('Job Title', 'jobTitle'),
  location: text('Location', 'location'),
  manager: text('Manager (user id)', 'manager'),
  workStreetAddress: workAddress('Work Street Address', 'streetAddress'),
  workLocality: workAddress('Work City', 'locality'),
  workRegion: workAddress('Work State', 'region'),
  workPostalCode: workAddress('Work Postal Code', 'postalCode'),
  workCountry: workAddress('Work Country', 'country'),
  workPhone: phone('Work Phone', 'work'),
  mobilePhone: phone('Personal Cell', 'mobile'),
  password: {
    label: 'Password',
    read: () => '',
    write: (user, _value, now) => ({ ...user, passwordChangedAt: now }),
  },
};
