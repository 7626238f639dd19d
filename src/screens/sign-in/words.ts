import type { SignOutReason } from '../../api/session';
import type { ApiError } from '../../api/errors';
import { explain } from '../../api/explain';

export interface Said {
  readonly title: string;
  readonly text: string;
}

/** What to tell somebody who finds the sign-in page in place of the page they wanted; null where they signed out. */
export const whySignIn: Record<SignOutReason, Said | null> = {
  'signed-out': null,
  expired: {
    title: 'Your session ended',
    text: 'JumpCloud no longer accepts the key you signed in with. Sign in again to go on where you were. Your unsaved changes are kept in this tab.',
  },
};

/** Why signing in did not work, in words. An unknown organisation is answered like any other missing thing. */
export function signInProblem(error: ApiError, withOrganization: boolean): Said {
  const organizationRefused = error.kind === 'not-found' || error.kind === 'invalid';
  if (withOrganization && organizationRefused) {
    return {
      title: 'JumpCloud does not know this organisation ID',
      text: 'Check the ID, or leave it empty if you administer one organisation only.',
    };
  }
  const { title, whatToDo } = explain(error);
  return { title, text: whatToDo };
}

/** What is wrong with a typed API key, or null. `sendable`: whether it can travel in a header at all. */
export function keyProblem(text: string, sendable: boolean): string | null {
  if (text === '') return 'Enter an API key.';
  return sendable ? null : 'A key has no spaces and no accented letters. Copy it again from JumpCloud.';
}

/** What is wrong with a typed organisation ID, or null; leaving it empty is fine. */
export const organizationProblem = (text: string): string | null =>
  text === '' || /^[0-9a-f]{24}$/i.test(text)
    ? null
    : 'An organisation ID has 24 characters: the digits 0 to 9 and the letters a to f.';
