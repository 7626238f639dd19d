import { eventBy, userSubject } from './events';
import { type FieldName, fields } from './fields';
import { rowOf, withRows } from './lazy';
import type { Directory, MicrosoftDirectory, Organisation, User } from './model';
import {
  type Context,
  type Outcome,
  done,
  invalid,
  microsoftDirectory,
  notFound,
  withDirectory,
} from './outcome';
import { pushedTo } from './pushing';

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

/** Makes a JumpCloud user of a Microsoft account, with its first name, last name and username and nothing else. */
export function importUser(
  state: Organisation,
  input: { directoryId: string; accountId: string },
  context: Context,
): Outcome {
  const directory = microsoftDirectory(state, input.directoryId);
  const account = directory?.unclaimed.get(input.accountId);
  if (!directory || !account) return notFound('Account');
  const user: User = {
    ...blankUser,
    id: context.newId(),
    firstname: account.values.givenName ?? '',
    lastname: account.values.surname ?? '',
    username: account.values.userPrincipalName.replace(/@.*$/, ''),
  };
  const unclaimed = new Map(directory.unclaimed);
  unclaimed.delete(account.id);
  const accounts = withRows(directory.accounts, [[user.id, account]]);
  const event = eventBy(context, state, { type: 'user_create', resource: userSubject(user) });
  const imported = { ...state, users: withRows(state.users, [[user.id, user]]) };
  return done(withDirectory(imported, { ...directory, unclaimed, accounts }), [event]);
}
