/** Who is in JumpCloud already (API v1 `search_systemusers_post`). */
import { addressKey } from '../../domain/import/candidate';
import { maxPageSize } from '../contract';
import { knownUserFields, WireKnownUserPage } from '../contractImport';
import { stableUserSort, userPaths } from '../contractUsers';
import { brokenContract } from '../errors';
import { type Ends, send } from '../http';
import { failed, type Result } from '../result';

export interface KnownUser {
  readonly id: string;
  readonly username: string;
  readonly email: string;
}

type Field = 'email' | 'username';

/** One page of the users in whose field one of the terms occurs. It changes nothing, so it is a read. */
async function searchPage(field: Field, terms: readonly string[], skip: number, ends: Ends) {
  return send({
    kind: 'read',
    method: 'POST',
    path: userPaths.search,
    body: {
      searchFilter: { searchTerm: terms, fields: [field] },
      fields: knownUserFields,
      sort: stableUserSort,
      skip,
      limit: maxPageSize,
    },
    schema: WireKnownUserPage,
    ...ends,
  });
}

/** The vendor searches for parts of a text; what is asked for here is the whole, whatever its case. */
async function findWhole(
  field: Field,
  texts: readonly string[],
  ends: Ends,
): Promise<Result<readonly KnownUser[]>> {
  const wanted = new Set(texts.map(addressKey));
  const found = new Map<string, KnownUser>();
  for (let skip = 0; wanted.size > 0; skip += maxPageSize) {
    const page = await searchPage(field, [...wanted], skip, ends);
    if (!page.ok) return page;
    const { results, totalCount } = page.value;
    for (const { _id: id, username, email } of results) {
      const user = { id, username: username ?? '', email: email ?? '' };
      if (wanted.has(addressKey(user[field]))) found.set(id, user);
    }
    const more = totalCount ? skip + results.length < totalCount : results.length >= maxPageSize;
    if (!more) break;
    if (results.length === 0) return failed(brokenContract('the list ends before its total'));
  }
  return { ok: true, value: [...found.values()] };
}

/** Few enough for one request, so that no address is too long a wait. */
const atATime = 100;

/** The users who have one of these email addresses, by the address in the form of `addressKey`. */
export async function findByEmail(
  emails: readonly string[],
  ends: Ends = {},
): Promise<Result<ReadonlyMap<string, KnownUser>>> {
  const found = new Map<string, KnownUser>();
  for (let from = 0; from < emails.length; from += atATime) {
    const part = await findWhole('email', emails.slice(from, from + atATime), ends);
    if (!part.ok) return part;
    for (const user of part.value) found.set(addressKey(user.email), user);
  }
  return { ok: true, value: found };
}

/** Who has this username, whatever its case; null where nobody has. */
export async function findByUsername(username: string, ends: Ends = {}): Promise<Result<KnownUser | null>> {
  const found = await findWhole('username', [username], ends);
  return found.ok ? { ok: true, value: found.value[0] ?? null } : found;
}
