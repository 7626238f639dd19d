import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileName } from './fileName';
import { codeSpan } from './markdown';
import { powershellText } from './powershell';
import { hostileText } from './testing/hostileText';
import { powershellReader, type ReadScript } from './testing/readPowershell';
import { oneLine } from './unprintable';

describe('powershellText', () => {
  it.each([
    ['plain', `'plain'`],
    ['', `''`],
    ["O'Brien", `'O''Brien'`],
    ['O’Brien', `'O’’Brien'`],
    ['‘‚‛', `'‘‘‚‚‛‛'`],
    ['$(x) `n "', `'$(x) \`n "'`],
    ['a\r\nb', `('a' + [char]0x000D + [char]0x000A + 'b')`],
    ['\u0000', `('' + [char]0x0000)`],
    ['\uD800x', `('' + [char]0xD800 + 'x')`],
    ['\u{1D173}', `('' + [char]0xD834 + [char]0xDD73)`],
    ['Zoë 東京 🎉', `'Zoë 東京 🎉'`],
  ])('writes %j as %s', (text, expression) => {
    expect(powershellText(text)).toBe(expression);
  });

  describe('read by a grammar of PowerShell', () => {
    let read: (script: string) => ReadScript;
    beforeAll(async () => {
      read = await powershellReader();
    });

    it('comes back as it was, whatever it contains', () => {
      fc.assert(
        fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
          const script = read(`$x = @(${texts.map(powershellText).join(', ')})\n`);
          expect(script.valid).toBe(true);
          expect(script.variable('$x')).toEqual(texts);
        }),
      );
    });

    it('is one line', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          expect(powershellText(text)).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        }),
      );
    });
  });
});

/** The first code span of a line by CommonMark: a fence, and the next fence of the same length. */
function firstCodeSpan(line: string): string | undefined {
  const fences = [...line.matchAll(/`+/g)];
  const [open] = fences;
  const close = fences.find(
    (fence) => open && fence.index > open.index && fence[0].length === open[0].length,
  );
  if (!open || !close) return undefined;
  const inside = line.slice(open.index + open[0].length, close.index);
  return /^ .*[^ ].* $|^ [^ ] $/.test(inside) ? inside.slice(1, -1) : inside;
}

describe('codeSpan', () => {
  it.each([
    ['Contoso', '`Contoso`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', '`a|b`'],
    ['two\nlines', '`two lines`'],
    [' \u200B ', '(without a name)'],
  ])('writes %j as %s', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  it('is one code span that holds the whole text on one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = oneLine(text);
        fc.pre(line !== '');
        expect(firstCodeSpan(`Directory: ${codeSpan(text)} \` ok`)).toBe(line);
      }),
    );
  });
});

describe('fileName', () => {
  it.each([
    ['Contoso', 'backup-contoso-2026-11-23-10-00.json'],
    ['Société Générale (EU) / Ü', 'backup-societe-generale-eu-u-2026-11-23-10-00.json'],
    ['../../etc', 'backup-etc-2026-11-23-10-00.json'],
    ['東京', 'backup-2026-11-23-10-00.json'],
  ])('of %s is %s', (name, file) => {
    expect(fileName('backup', name, '2026-11-23T10:00:00.000Z', 'json')).toBe(file);
  });

  it('holds nothing that a file system takes for something else', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(fileName('backup', name, '2026-11-23T10:00:00.000Z', 'json')).toMatch(
          /^backup-[a-z0-9-]+\.json$/,
        );
      }),
    );
  });
});
