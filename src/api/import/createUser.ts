import type { Chosen } from '../../domain/import/candidate';
import { type NewUser, WireKnownUser } from '../contractImport';
import { userPaths } from '../contractUsers';
import { send } from '../http';
import { mapResult, type Result } from '../result';

/** First name, last name and username, and the email that JumpCloud requires: the name they sign in to Microsoft with. */
const toNewUser = ({ candidate, username }: Chosen): NewUser => ({
  username,
  email: candidate.signInName,
  ...(candidate.firstName === '' ? {} : { firstname: candidate.firstName }),
  ...(candidate.lastName === '' ? {} : { lastname: candidate.lastName }),
});

/**
 * Makes a JumpCloud user (API v1 `systemusers_post`), in the state that the organisation has set for users made by
 * hand, and binds them to nothing. Gives the user's id. Sent once and never aborted.
 */
export const createUser = async (chosen: Chosen): Promise<Result<string>> =>
  mapResult(
    await send({
      kind: 'write',
      method: 'POST',
      path: userPaths.users,
      body: toNewUser(chosen),
      schema: WireKnownUser,
    }),
    ({ _id: id }) => id,
  );
