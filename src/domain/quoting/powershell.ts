import { unprintable } from './unprintable';

/**
 * What PowerShell takes for a single quote: the straight one and four curly ones (PowerShell's own parser,
 * `CharTraits.cs`, IsSingleQuote). Inside a single-quoted string each of them ends it, unless it is doubled; nothing
 * else has a meaning there, neither `$` nor the backtick.
 */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

const literal = (text: string): string => `'${text.replace(singleQuotes, '$&$&')}'`;

const codeUnit = (unit: string): string =>
  `[char]0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const pieces = (text: string, at: number): readonly string[] => {
  if (at % 2 === 1) return Array.from({ length: text.length }, (_, unit) => codeUnit(text.charAt(unit)));
  return text === '' && at > 0 ? [] : [literal(text)];
};

/**
 * A PowerShell expression on one line whose value is exactly this text, whatever it contains. Line breaks and what
 * cannot be seen are written as code units, so that neither an editor nor a direction mark can change what is read.
 */
export function powershellText(text: string): string {
  const parts = text.split(new RegExp(`(${unprintable.source})`, 'u')).flatMap(pieces);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' + ')})`;
}
