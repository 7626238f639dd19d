/**
 * JumpCloud's rules for usernames, as its article "Naming Conventions for Users" tells them: begin with a letter; no
 * space and no `@`; only letters, numbers, `-`, `.` and `_`; at most 30 characters for macOS and Linux, and at most 20
 * for Windows. The description of API v1 only says that a username is required and unique.
 */

/** Longer names do not work on macOS and Linux. */
export const longestUsername = 30;
/** Longer names do not work on Windows. */
export const longestOnWindows = 20;

/** What is wrong with a username by those rules. */
export type UsernameProblem = 'missing' | 'first-letter' | 'characters' | 'too-long';

/** What keeps a username from being accepted; null where nothing does. */
export function usernameProblem(username: string): UsernameProblem | null {
  if (username === '') return 'missing';
  if (/[^A-Za-z0-9._-]/.test(username)) return 'characters';
  if (!/^[A-Za-z]/.test(username)) return 'first-letter';
  return username.length > longestUsername ? 'too-long' : null;
}

/** Letters that are no letter with an accent, so that taking accents away leaves them. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  ı: 'i',
};

const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[ßæøłđðþœı]/gi, (letter) => spelled[letter.toLowerCase()] ?? letter);

/**
 * A username for somebody who signs in to Microsoft 365 as this: what stands before the `@`, without what the rules
 * do not allow, cut to their length. Empty where nothing is left, for the administrator to fill in.
 */
export const suggestUsername = (signInName: string): string =>
  unaccented(signInName.replace(/@.*$/s, ''))
    .replaceAll(/[^A-Za-z0-9._-]/g, '')
    .replace(/^[^A-Za-z]+/, '')
    .slice(0, longestUsername)
    .replace(/[._-]+$/, '');
