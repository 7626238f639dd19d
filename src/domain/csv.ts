/**
 * CSV as RFC 4180 describes it: comma, CRLF after every row, quotes where a cell needs them. A spreadsheet runs a
 * cell that begins with = + - @ (their wide forms too), a tab or a line break as a formula (OWASP, "CSV injection"),
 * so such a cell gets a leading apostrophe, which makes it text. So does what comes after a semicolon, a tab or a line
 * break inside a cell: where a spreadsheet divides by semicolons, as in much of Europe, it knows no quotes around what
 * commas divide, and begins a new cell there.
 */
const formulaStart = /(^|[;\t\r\n])(?="*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const blankStart = /^[\t\r\n]/;
const needsQuotes = /[",\r\n]/;

function cellText(cell: string): string {
  const safe = cell.replaceAll(formulaStart, "$1'").replace(blankStart, "'$&");
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as CSV text, the header being the first of them. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
