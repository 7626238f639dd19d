import { oneLine } from './unprintable';

/**
 * The text as a Markdown code span, in which nothing has a meaning: no emphasis, link, mention or HTML (CommonMark,
 * "Code spans": the fence is longer than any run of backticks inside; one space on either side is taken off again).
 * Not for a cell of a table: there a `|` divides even inside a code span.
 */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line === '') return '(without a name)';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
