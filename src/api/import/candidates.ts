/** Who can be imported from Microsoft 365, page by page (API v2 `office365s_listImportUsers`). */
import type { DirectoryId } from '../../domain/directory';
import { addressKey, type Candidate } from '../../domain/import/candidate';
import { eventualConsistency } from '../contractGraph';
import { importPageSize, importPaths, WireImportPage, type WireImportUser } from '../contractImport';
import type { ApiError } from '../errors';
import { send } from '../http';
import type { Result } from '../result';
import { findByEmail, type KnownUser } from './knownUsers';
import { graphSearch } from './search';

export interface CandidatePage {
  readonly candidates: readonly Candidate[];
  /** The token of the next page; null at the end. */
  readonly next: string | null;
  /** Who of them is in JumpCloud already, by the candidate's id; null where JumpCloud did not tell. */
  readonly known: ReadonlyMap<string, KnownUser> | null;
  /** Why that is not known. */
  readonly knownError: ApiError | null;
}

const toCandidate = ({ id, givenName, surname, userPrincipalName }: WireImportUser): Candidate => ({
  id,
  firstName: givenName?.trim() ?? '',
  lastName: surname?.trim() ?? '',
  signInName: userPrincipalName.trim(),
});

interface Asked {
  /** What to search for; an empty text lists everybody. */
  readonly search: string;
  /** The token that the page before gave; null for the first. */
  readonly token: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** Without a search nothing needs the header, and Graph answers from its main store. */
function listPage(id: DirectoryId, { search, token, signal }: Asked) {
  const query = graphSearch(search);
  return send({
    kind: 'read',
    method: 'GET',
    path: importPaths.importUsers(id),
    query: {
      top: importPageSize,
      ...(token === null ? {} : { skipToken: token }),
      ...(query === null ? {} : { search: query }),
    },
    headers: query === null ? {} : { [eventualConsistency.name]: eventualConsistency.value },
    schema: WireImportPage,
    signal,
  });
}

const keyed = (candidates: readonly Candidate[], users: ReadonlyMap<string, KnownUser>) =>
  new Map(
    candidates.flatMap(({ id, signInName }) => {
      const user = users.get(addressKey(signInName));
      return user ? [[id, user] as const] : [];
    }),
  );

/**
 * One page of those who can be imported, and who of them is in JumpCloud already: somebody with the same email. A
 * failure of the second reading is told with the page, since JumpCloud refuses to make a user twice in any case.
 */
export async function readCandidates(id: DirectoryId, asked: Asked): Promise<Result<CandidatePage>> {
  const page = await listPage(id, asked);
  if (!page.ok) return page;
  const candidates = (page.value.users ?? []).map(toCandidate);
  const known = await findByEmail(
    candidates.map(({ signInName }) => signInName),
    { signal: asked.signal },
  );
  return {
    ok: true,
    value: {
      candidates,
      next: page.value.skipToken || null,
      known: known.ok ? keyed(candidates, known.value) : null,
      knownError: known.ok ? null : known.error,
    },
  };
}
