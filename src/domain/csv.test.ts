import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv';

/** A reader of RFC 4180 that shares nothing with the writer: one character after the other. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') {
      quoted = !quoted;
    } else if (!quoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && character === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else {
      cell += character;
    }
  }
  return rows;
}

const bare = (text: string) => text.replaceAll("'", '');

describe('csvText', () => {
  it.each([
    ['plain', 'plain\r\n'],
    ['', '\r\n'],
    ['a,b', '"a,b"\r\n'],
    ['say "hi"', '"say ""hi"""\r\n'],
    ['two\nlines', '"two\nlines"\r\n'],
    ['=1+1', "'=1+1\r\n"],
    ['+44 20', "'+44 20\r\n"],
    ['-1', "'-1\r\n"],
    ['@sum', "'@sum\r\n"],
    ['\tx', "'\tx\r\n"],
    ['\rx', '"\'\rx"\r\n'],
    ['=a,"b"', '"\'=a,""b"""\r\n'],
    ['a=b', 'a=b\r\n'],
    ['＝1+1', "'＝1+1\r\n"],
    ['\n=1', '"\'\n\'=1"\r\n'],
    ['Clerk;=1+1', "Clerk;'=1+1\r\n"],
    ['Clerk;"=1+1"', '"Clerk;\'""=1+1"""\r\n'],
    ['ada@x.example; bea@x.example', 'ada@x.example; bea@x.example\r\n'],
  ])('writes %j as %j', (cell, text) => {
    expect(csvText([[cell]])).toBe(text);
  });

  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r",;\nab']{0,6}$/));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

  it('is read back as the same cells, save for apostrophes before formulas', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(csvText(rows));
        expect(read.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
      }),
    );
  });

  it.each([',', ';', '\t'])('begins no cell as a formula where %j divides', (delimiter) => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = Papa.parse<string[]>(csvText(rows), { delimiter }).data.flat();
        expect(cells.filter((text) => /^[\t\r\n]*[=+\-@]/.test(text))).toEqual([]);
      }),
    );
  });
});
