import type { WireUser } from '../../api/contractUsers';
import type { User } from '../directory/model';

/** Unset texts are empty or left out: both are seen, so a client has to take both. */
const unlessBlank = (name: 'alternateEmail' | 'manager', value: string) => (value ? { [name]: value } : {});

/** A user in the words of API v1 `systemuserreturn`, with more members than the console asks for. */
export const wireUser = (user: User): WireUser => ({
  _id: user.id,
  id: user.id,
  username: user.username,
  email: user.email,
  firstname: user.firstname,
  lastname: user.lastname,
  displayname: user.displayname,
  department: user.department,
  jobTitle: user.jobTitle,
  location: user.location,
  ...unlessBlank('alternateEmail', user.alternateEmail),
  ...unlessBlank('manager', user.manager),
  addresses: user.addresses.map((address, index) => ({
    id: `${user.id.slice(0, 20)}a${String(index).padStart(3, '0')}`,
    ...address,
    extendedAddress: '',
    poBox: '',
  })),
  phoneNumbers: user.phoneNumbers.map((phone, index) => ({
    id: `${user.id.slice(0, 20)}b${String(index).padStart(3, '0')}`,
    ...phone,
  })),
  state: 'ACTIVATED',
  activated: true,
  suspended: false,
});

/** The user with the wanted members only; none named means all. The id is always there. */
export function withFields(user: WireUser, fields: readonly string[]): WireUser {
  if (fields.length === 0) return user;
  const wanted = new Set(['_id', ...fields]);
  const { _id: id } = user;
  return { ...Object.fromEntries(Object.entries(user).filter(([name]) => wanted.has(name))), _id: id };
}
