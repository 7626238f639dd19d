import { describe, expect, it } from 'vitest';
import type { ExportKind } from './exports';
import { seedFacts } from './scenarios';
import { allAccounts } from './testing/graph';
import { testWorld } from './testing/client';

const { hostile, administrator } = seedFacts.people;

/** The cells of a file, read by the shortest reader that knows quotation marks. */
function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n)`, 'g'),
  )) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== delimiter) rows.push([]);
  }
  return rows.slice(0, -1);
}

const read = (kind: ExportKind, delimiter: string) => {
  const { name, text } = testWorld('healthy').exportFile(kind);
  const [header = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), delimiter);
  const column = (title: string) => rows.map((row) => row[header.indexOf(title)] ?? 'no such column');
  return { name, text, header, rows, column };
};

describe.each([
  ['entra', ',', 29, 'displayName', 'department', 'mobilePhone', 'streetAddress'],
  ['microsoft-365', ';', 32, 'Display name', 'Department', 'Mobile Phone', 'Street address'],
] as const)('the file of kind %s', (kind, delimiter, width, name, department, mobile, street) => {
  const file = read(kind, delimiter);

  it('has every account once, and a cell for each column', async () => {
    const { accounts } = await allAccounts(testWorld('healthy'));
    expect(file.rows).toHaveLength(accounts.length);
    expect(new Set([file.header, ...file.rows].map((row) => row.length))).toEqual(new Set([width]));
    expect(file.name).toMatch(/\.csv$/);
  });

  it('has what is awkward: a mark or none, line breaks within cells, and cells like formulas', () => {
    expect(file.text.startsWith('\uFEFF')).toBe(kind === 'microsoft-365');
    expect(file.column(street).filter((cell) => cell.includes('\r\n'))).toHaveLength(1);
    expect(file.column(department)).toContain(hostile.microsoft);
  });

  it('holds the values of Microsoft 365', () => {
    const at = file.column(name).indexOf(administrator.name);
    expect(file.column(mobile)[at]).toBe(administrator.microsoft);
  });
});
