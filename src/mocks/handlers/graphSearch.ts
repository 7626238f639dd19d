import type { AccountValues } from '../directory/model';

/** One clause: a property and a text, in double quotes, with a backslash before quotes and backslashes inside. */
const clause = String.raw`"(displayName|userPrincipalName):((?:[^"\\]|\\["\\])*)"`;
const whole = new RegExp(`^${clause}(?: OR ${clause})*$`);

const tokens = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

/** Display names are found by the beginnings of their words in any order, all other texts by their beginning. */
function matches(property: string, text: string, values: AccountValues): boolean {
  if (property === 'userPrincipalName') {
    return values.userPrincipalName.toLowerCase().startsWith(text.toLowerCase());
  }
  const words = tokens(values.displayName);
  return tokens(text).every((token) => words.some((word) => word.startsWith(token)));
}

/**
 * Whom a `$search` of Graph finds; null where it is not written as Graph wants it. Of Graph's grammar this knows
 * clauses that are joined by OR.
 */
export function matcherOf(search: string): ((values: AccountValues) => boolean) | null {
  if (!whole.test(search)) return null;
  const clauses = [...search.matchAll(new RegExp(clause, 'g'))].map(([, property = '', text = '']) => ({
    property,
    text: text.replaceAll(/\\(["\\])/g, '$1'),
  }));
  return (values) => clauses.some(({ property, text }) => matches(property, text, values));
}
