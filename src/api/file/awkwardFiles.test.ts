import { describe, expect, it } from 'vitest';
import { largestFileBytes } from './refusals';
import { readFile, readText } from './testFile';

const simple = ['userPrincipalName', 'department', 'streetAddress'];
const simpleRows = [
  ['a@b.example', '=HYPERLINK("http://x.example")', 'Rear entrance\nWijnhaven 107'],
  ['c@d.example', 'Research; Development, Tests\t"A"', ' 名古屋市 '],
];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = (delimiter: string, newline: string): string =>
  [simple, ...simpleRows].map((row) => row.map(quoted).join(delimiter) + newline).join('');

const utf16 = (text: string): ArrayBuffer => {
  const buffer = new ArrayBuffer(text.length * 2);
  const view = new DataView(buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return buffer;
};

describe('an awkward file', () => {
  const bom = '\uFEFF';
  it.each<[string, BlobPart]>([
    ['commas and LF', written(',', '\n')],
    ['semicolons and CRLF', written(';', '\r\n')],
    ['tabs and CR', written('\t', '\r')],
    ['a byte order mark', bom + written(',', '\r\n')],
    ['a byte order mark and UTF-16', utf16(bom + written('\t', '\r\n'))],
    ['a line that names the delimiter', `${bom}sep=;\r\n${written(';', '\r\n')}`],
    ['no line end at its end', written(',', '\r\n').trimEnd()],
    ['empty lines', `\r\n${written(',', '\r\n').replaceAll('\r\n', '\r\n\r\n')}\r\n`],
    ['lines of empty cells', `${written(',', '\r\n')},,\r\n , ,\r\n`],
    ['empty cells beyond the header', written(',', '\n').replaceAll(/"\n"(?=[ac]@)/g, '",,\n"')],
  ])('with %s is read', async (_name, content) => {
    const { accounts, reading } = await readFile(new Blob([content]));
    expect(reading.ok).toBe(true);
    expect(accounts.map(({ userPrincipalName, values }) => [userPrincipalName, values.department])).toEqual(
      simpleRows.map(([user, department]) => [user, department]),
    );
    expect(accounts.map(({ values }) => String(values.streetAddress).replaceAll(/\s+/g, ' '))).toEqual([
      'Rear entrance Wijnhaven 107',
      '名古屋市',
    ]);
  });

  it('that is large comes in parts which tell how far it is read', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, at) => `user${at}@b.example,"Zoë “${at}”\nof 日本",Straße ${at}\n`,
    );
    const { accounts, parts } = await readText(`${simple.join(',')}\n${rows.join('')}`);
    expect(accounts).toHaveLength(40_000);
    expect(accounts.at(-1)).toMatchObject({
      userPrincipalName: 'user39999@b.example',
      values: { department: 'Zoë “39999”\nof 日本', streetAddress: 'Straße 39999' },
    });
    const shares = parts.map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a row that is shorter than the header', () => {
  const header = 'userPrincipalName,jobTitle,department,alternateEmailAddress,directorySynced\n';
  const known = { jobTitle: 'Boss', department: undefined, otherMails: undefined };

  it('does not tell the cells that are missing, since spreadsheets leave out empty ones', async () => {
    const { accounts, reading } = await readText(`${header}b@x.example,Boss\nc@x.example,,Sales\n`);
    expect(reading.ok).toBe(true);
    expect(accounts[0]).toMatchObject({ values: known, onPremises: undefined });
    expect(accounts[1]?.values).toMatchObject({ jobTitle: null, department: 'Sales', otherMails: undefined });
  });

  it.each(['\n', '\r\n', '\r', '\n\n', '\n  '])('may be the last one, before %j', async (end) => {
    const { accounts, reading } = await readText(`${header}b@x.example,Boss${end}`);
    expect(reading.ok).toBe(true);
    expect(accounts[0]?.values).toMatchObject(known);
  });

  it.each([
    'b@x.example,Bos',
    'b@x.example,"Boss"',
    'b@x.example,Boss,',
    'b@x.exa',
    'b@x.example,Boss,Sales  ',
  ])('ends a download that was cut off: %j', async (row) => {
    const { reading } = await readText(`${header}a@x.example,Clerk,Sales,,\n${row}`);
    expect(reading).toMatchObject({
      ok: false,
      problem: { title: expect.stringMatching(/middle of a row/) },
    });
  });

  it('ends a large download that was cut off before its user is named', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `Sales,Straße ${at} of 日本,u${at}@x.example\n`);
    const { reading } = await readText(
      `department,streetAddress,userPrincipalName\n${rows.join('')}Sales,Stra`,
    );
    expect(reading).toMatchObject({
      ok: false,
      problem: { title: expect.stringMatching(/middle of a row/) },
    });
  });
});

const tooLarge = (): Blob => {
  const file = new Blob(['x']);
  Object.defineProperty(file, 'size', { value: largestFileBytes + 1 });
  return file;
};

describe('a file that is no such export is refused', () => {
  it.each<[string, Blob, RegExp]>([
    ['nothing', new Blob([]), /is empty/],
    ['blanks', new Blob(['\uFEFF \r\n\r\n']), /is empty/],
    ['more than 200 MB', tooLarge(), /larger than 200 MB/],
    ['a spreadsheet', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1])]), /not a CSV file/],
    [
      'letters in Windows-1252',
      new Blob([new Uint8Array([0x5a, 0x6f, 0xeb])]),
      /characters could not be read/,
    ],
    ['JSON', new Blob(['[{"userPrincipalName":"a@b.example"}]']), /no column “User principal name”/],
    ['another table', new Blob(['Name,Department\nAda,Finance\n']), /no column “User principal name”/],
    [
      'only names',
      new Blob(['userPrincipalName,id\na@b.example,1\n']),
      /no column that JumpCloud can overwrite/,
    ],
    ['only a header', new Blob(['userPrincipalName,city\r\n']), /holds no users/],
    [
      'a quotation mark that never closes',
      new Blob(['userPrincipalName,city\na@b.example,"Lee']),
      /middle of a row/,
    ],
    [
      'more cells than columns',
      new Blob(['userPrincipalName,city\na@b,x\nc@d,Leeds,UK\n']),
      /^Row 3 has more/,
    ],
    ['a row without a user', new Blob(['userPrincipalName,city\n,Leeds\n']), /^Row 2 names no user/],
    [
      'a row without a user after lines that count for nothing',
      new Blob(['sep=,\r\nuserPrincipalName,city\r\n\r\n , \r\n,Leeds\r\n']),
      /^Row 5 names no user/,
    ],
    ['only a header and blank lines', new Blob(['userPrincipalName,city\r\n\r\n,\r\n']), /holds no users/],
  ])('%s', async (_name, file, title) => {
    const { accounts, reading } = await readFile(file);
    expect(reading).toMatchObject({ ok: false, problem: { title: expect.stringMatching(title) } });
    expect(accounts).toEqual([]);
  });

  it('names the columns that it found instead', async () => {
    const { reading } = await readText('Benutzerprinzipalname;Abteilung\na@b.example;Einkauf\n');
    expect(reading).toMatchObject({
      problem: { details: 'Columns found: Benutzerprinzipalname, Abteilung' },
    });
  });

  it('when reading is stopped', async () => {
    const { reading } = await readFile(new Blob([written(',', '\n')]), AbortSignal.abort());
    expect(reading).toMatchObject({ ok: false, problem: { title: 'Reading the file was stopped' } });
  });

  it('when it cannot be read any more', async () => {
    const file = new Blob(['x']);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect((await readFile(file)).reading).toMatchObject({
      problem: { title: 'The file could not be read' },
    });
  });
});

describe('a file of several pieces', () => {
  const header = '"userPrincipalName","city"\r\n';
  const piece = 1_000_000;
  /** A file whose first piece ends so many characters after the quotation mark that closes a row. */
  const cutAfterQuote = (characters: number): string => {
    const city = 'x'.repeat(piece - characters - header.length - '"a@b.example",""'.length);
    return `${header}"a@b.example","${city}"\r\n"c@d.example","Leeds"\r\n`;
  };

  it.each([-1, 0, 1, 2, 3])(
    'is read whole where a piece ends %i characters after a row',
    async (characters) => {
      const { accounts, reading } = await readText(cutAfterQuote(characters));
      expect(reading.ok).toBe(true);
      expect(accounts.map(({ userPrincipalName }) => userPrincipalName)).toEqual([
        'a@b.example',
        'c@d.example',
      ]);
    },
  );

  it('is refused where a stray quotation mark stands before or behind the end of a piece', async () => {
    for (const place of [piece - 20, piece + 20]) {
      const rows = Array.from({ length: 50_000 }, (_, at) => `"user${at}@b.example","x"\r\n`).join('');
      const text = header + rows;
      const stray = text.indexOf('"\r\n', place);
      const { reading } = await readText(`${text.slice(0, stray)}" y${text.slice(stray)}`);
      expect(reading).toMatchObject({ ok: false, problem: { title: expect.stringContaining('stray') } });
    }
  });
});
