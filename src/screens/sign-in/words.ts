import type { ApiError } from '../../api/errors';
import { explain } from '../../api/explain';
import type { SignOutReason } from '../../api/session';
import { refusalOf, type SignInRefusal } from './refusals';

export interface Said {
  readonly title: string;
  readonly text: string;
}

/** Why it did not work. `details`: what JumpCloud said itself, null where there is nothing to add. */
export interface Problem extends Said {
  readonly details: string | null;
}

const goOn = 'Sign in again to go on where you were. Unsaved changes, if any, are kept in this tab.';

const notAccepted =
  'JumpCloud no longer accepts the key you signed in with. It may have expired or been replaced.';

/** How JumpCloud ended a session: as it said where that is clear, else all that its answer may mean. */
const endings: Partial<Record<SignInRefusal, string>> = {
  key: notAccepted,
  'key-expired':
    'The key you signed in with has expired. Generate a new one in the JumpCloud Admin Portal, in the menu of your account.',
  'key-or-organization':
    'JumpCloud no longer accepts the key you signed in with on its own. It may have expired or been replaced; if you administer several organisations, the ID of the one to open is needed, too.',
  'organization-missing':
    'JumpCloud asks for an organisation ID: this key belongs to an administrator of several organisations.',
};

/**
 * What to tell somebody who finds the sign-in page in place of the page they wanted; null where they signed out.
 * `refusal`: JumpCloud’s answer that ended the session, null where none did.
 */
export function whySignIn(
  reason: SignOutReason,
  refusal: ApiError | null,
  withOrganization: boolean,
): Problem | null {
  const refused = refusal && refusalOf(refusal, withOrganization);
  switch (reason) {
    case 'signed-out':
      return null;
    case 'locked':
      return {
        title: 'Locked because nobody used this page',
        text: `The key was removed from this tab’s memory. ${goOn}`,
        details: null,
      };
    case 'expired':
      return {
        title: 'Your session ended',
        text: `${(refused && endings[refused]) ?? notAccepted} ${goOn}`,
        details: refusal && explain(refusal).details,
      };
  }
}

const refusals: Record<SignInRefusal, Said> = {
  key: {
    title: 'JumpCloud does not accept this API key',
    text: 'It may be mistyped, or its administrator has generated a new one since. Copy the current key from the JumpCloud Admin Portal.',
  },
  'key-expired': {
    title: 'This API key has expired',
    text: 'Generate a new key in the JumpCloud Admin Portal, in the menu of your account, and sign in with that.',
  },
  'key-or-organization': {
    title: 'JumpCloud does not accept this API key on its own',
    text: 'If you administer several organisations, enter the ID of the one to open. Else the key may be mistyped, expired or replaced: copy the current one from the JumpCloud Admin Portal.',
  },
  'organization-missing': {
    title: 'An organisation ID is needed',
    text: 'This key belongs to an administrator of several organisations. Enter the ID of the one to open.',
  },
  'organization-malformed': {
    title: 'JumpCloud cannot read this organisation ID',
    text: 'Copy the ID again from the organisation’s settings, or leave it empty if you administer one organisation only.',
  },
  'organization-unknown': {
    title: 'JumpCloud does not know this organisation ID',
    text: 'Check the ID, or leave it empty if you administer one organisation only.',
  },
  'not-allowed': {
    title: 'JumpCloud does not let this administrator in',
    text: 'API access may be switched off for this administrator, which one with billing rights can change; or JumpCloud blocks the network address you come from. Ask another administrator, or try from another network.',
  },
};

/** Why signing in, or going to another organisation, did not work. */
export function signInProblem(error: ApiError, withOrganization: boolean): Problem {
  const { title, whatToDo, details } = explain(error);
  const refusal = refusalOf(error, withOrganization);
  return { ...(refusal === null ? { title, text: whatToDo } : refusals[refusal]), details };
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

/** What is wrong with the ID of the organisation to go to, or null. */
export function otherOrganizationProblem(text: string, current: string): string | null {
  if (text === '') return 'Enter the ID of the organisation to open.';
  return text === current ? 'This is the organisation you are in.' : organizationProblem(text);
}
