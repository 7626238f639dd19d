/**
 * The `search` of Microsoft Graph (“Use the $search query parameter”, directory objects): clauses in double quotes,
 * joined by an upper-case OR; inside the quotes, a quote or a backslash has a backslash before it. `displayName` is
 * searched word by word, `userPrincipalName` from its beginning.
 */
const searched = ['displayName', 'userPrincipalName'] as const;

const escaped = (text: string): string => text.replaceAll(/["\\]/g, String.raw`\$&`);

/** The search for somebody by name or sign-in name; null where nothing is searched for. */
export function graphSearch(text: string): string | null {
  const term = text.trim();
  return term === '' ? null : searched.map((property) => `"${property}:${escaped(term)}"`).join(' OR ');
}
