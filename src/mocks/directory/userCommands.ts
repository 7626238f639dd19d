import { eventBy, userSubject } from './events';
import { type FieldName, fields } from './fields';
import { rowOf, rowsOf, withRows } from './lazy';
import type { Directory, MicrosoftDirectory, Organisation, User } from './model';
import { type Context, type Outcome, alreadyExists, done, invalid, notFound } from './outcome';
import { pushedTo } from './pushing';

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const whyNot = (state: Organisation, field: FieldName, value: string) => {
  if (field === 'email' && !value.trim()) return invalid(field, 'JumpCloud requires a company email.');
  if (field === 'manager' && value && !rowOf(state.users, value))
    return invalid(field, 'No user has this id.');
  return null;
};

const reaches = (directory: Directory, userId: string): directory is MicrosoftDirectory =>
  directory.type === 'office_365' && directory.bindings.has(userId) && !directory.token.error;

/**
 * Changes a value in JumpCloud. Every directory the user is bound to gets all that it exports, and the five
 * attributes that are always exported; a directory whose token is broken gets nothing.
 */
export function editUser(
  state: Organisation,
  input: { userId: string; field: FieldName; value: string },
  context: Context,
): Outcome {
  const before = rowOf(state.users, input.userId);
  if (!before) return notFound('User');
  const refused = whyNot(state, input.field, input.value);
  if (refused) return refused;
  const field = fields[input.field];
  const user = field.write(before, input.value, context.now);
  const edited = { ...state, users: withRows(state.users, [[user.id, user]]) };
  const pushed = (directory: Directory) =>
    reaches(directory, user.id) ? pushedTo(edited, directory, [user.id], context.now) : directory;
  const event = eventBy(context, state, {
    type: 'user_update',
    resource: userSubject(user),
    changes: [{ field: input.field, from: field.read(before), to: field.read(user) }],
  });
  const directories = new Map([...state.directories].map(([id, directory]) => [id, pushed(directory)]));
  return done({ ...edited, directories }, [event]);
}

const blankUser: User = {
  id: '',
  firstname: '',
  lastname: '',
  displayname: '',
  username: '',
  email: '',
  alternateEmail: '',
  department: '',
  jobTitle: '',
  location: '',
  manager: '',
  addresses: [],
  phoneNumbers: [],
  passwordChangedAt: null,
};

export interface NewUserInput {
  readonly username: string;
  readonly email: string;
  readonly firstname: string;
  readonly lastname: string;
}

/** The vendor's naming conventions; that the server holds to them is this simulation's choice. */
const usernameRule = /^[a-z][a-z0-9._-]{0,29}$/i;

function whyNotNew(state: Organisation, { username, email }: NewUserInput) {
  if (!usernameRule.test(username)) return invalid('username', 'This username is not valid.');
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return invalid('email', 'JumpCloud requires a company email.');
  for (const user of rowsOf(state.users)) {
    if (user.username === username) return alreadyExists('A user with this username already exists.');
    if (same(user.email, email)) return alreadyExists('A user with this email already exists.');
  }
  return null;
}

/** The account of nobody that signs in with this email becomes the user's; it stays as it is. */
function claimed(directory: Directory, user: User): Directory {
  if (directory.type !== 'office_365') return directory;
  const account = [...directory.unclaimed.values()].find(({ values }) =>
    same(values.userPrincipalName, user.email),
  );
  if (!account) return directory;
  const unclaimed = new Map(directory.unclaimed);
  unclaimed.delete(account.id);
  return { ...directory, unclaimed, accounts: withRows(directory.accounts, [[user.id, account]]) };
}

/** Makes a JumpCloud user with these values and nothing else; binds nobody and writes nothing to Microsoft 365. */
export function createUser(state: Organisation, input: NewUserInput, context: Context): Outcome {
  const refused = whyNotNew(state, input);
  if (refused) return refused;
  const { username, email, firstname, lastname } = input;
  const user: User = { ...blankUser, id: context.newId(), username, email, firstname, lastname };
  const directories = new Map(
    [...state.directories].map(([id, directory]) => [id, claimed(directory, user)]),
  );
  const event = eventBy(context, state, { type: 'user_create', resource: userSubject(user) });
  return done({ ...state, users: withRows(state.users, [[user.id, user]]), directories }, [event]);
}
