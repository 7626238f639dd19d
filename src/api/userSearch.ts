/** Finding users of the whole organisation over the wire (API v1 `search_systemusers_post`). */
import { hasWords } from '../domain/folded';
import { maxPageSize } from './contract';
import { namingUserFields, stableUserSort, userPaths, type UserSearch, WireUserPage } from './contractUsers';
import { send } from './http';
import type { Result } from './result';

export interface UserFound {
  readonly id: string;
  /** Empty where neither name is set. */
  readonly name: string;
  readonly email: string;
}

export interface UsersFound {
  readonly users: readonly UserFound[];
  /** Where to search on; null at the end. */
  readonly next: number | null;
}

/** A screen shows so many at a time, or a few more. */
const enough = 20;

const searched = ['firstname', 'lastname', 'email', 'username'];

const longestWord = (text: string): string =>
  text.split(/\s+/).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

const toFound = ({ _id: id, firstname, lastname, email }: WireUserPage['results'][number]): UserFound => ({
  id,
  name: [firstname, lastname]
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .join(' '),
  email: email?.trim() ?? '',
});

const readPage = (word: string, skip: number, signal?: AbortSignal) => {
  const body: UserSearch = {
    searchFilter: { searchTerm: word, fields: searched },
    fields: namingUserFields,
    sort: stableUserSort,
    skip,
    limit: maxPageSize,
  };
  return send({ kind: 'read', method: 'POST', path: userPaths.search, body, schema: WireUserPage, signal });
};

/**
 * The next users in whose names or addresses every word of the text occurs, from `skip` on. JumpCloud looks for one
 * text in each field by itself, so it is asked for the longest word, and the others are looked for here.
 */
export async function searchUsers(
  text: string,
  skip: number,
  signal?: AbortSignal,
): Promise<Result<UsersFound>> {
  const word = longestWord(text.trim());
  const users: UserFound[] = [];
  for (let at = skip; ;) {
    const page = await readPage(word, at, signal);
    if (!page.ok) return page;
    const { results, totalCount } = page.value;
    at += results.length;
    const found = results.map(toFound);
    const alone = word === text.trim();
    users.push(...found.filter(({ name, email }) => alone || hasWords(`${name}\n${email}`, text)));
    const isLast =
      results.length === 0 || (totalCount == null ? results.length < maxPageSize : at >= totalCount);
    if (isLast || users.length >= enough) return { ok: true, value: { users, next: isLast ? null : at } };
  }
}
