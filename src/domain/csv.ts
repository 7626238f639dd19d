/**
 * CSV as RFC 4180 describes it: comma, CRLF after every row, quotes where a cell needs them. A spreadsheet runs a
 * cell that begins with = + - @, a tab or a carriage return as a formula (OWASP, "CSV injection"), so such a cell
 * gets a leading apostrophe, which makes it text.
 */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

function cellText(cell: string): string {
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as CSV text, the header being the first of them. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
