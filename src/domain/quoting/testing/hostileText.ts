import fc from 'fast-check';

const hostileTexts = [
  '',
  "O'Brien",
  'O’Brien ‘x‚ ‛y',
  "'; Remove-Item -Recurse / #",
  '$(Get-Date) ${env:PATH} `n "',
  '#> <#',
  '@"\n"@',
  "'@\r\n'@",
  '| a | `b` | <img src=x>',
  '`` ` ```',
  '=1+1',
  '-x',
  '\t@SUM(A1)',
  '\r=1',
  "'; rm -rf / ; echo '",
  '"; $(rm -rf /) `rm`',
  '\\',
  '$&$1$`',
  '$Backup = @{} $People = @()',
  'tail\u0000',
  '\u202Eabc\u2066',
  '\uFEFFbom',
  'a\u2028b\u0085c',
  '\uD800 half',
  '👩‍💻 Zoë Łódź 東京',
  '%PATH% !x!',
  '__proto__',
];

/** Texts that have broken writers of scripts, tables and documents before, and any other text. */
export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^['"`$\\|<>#=+\-@‘’‚‛\r\n\t&;(){}[\] a]{0,12}$/),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
