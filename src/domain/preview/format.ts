/**
 * When two values are the same but for their formatting. JumpCloud sends the value anyway, so Microsoft's way of
 * writing is lost, but nothing that it says.
 */
import type { MicrosoftValue } from './account';
import type { Comparison } from './judged';

/** What `plain` may change: anything but printable ASCII, and white space that is not single. Most texts have none. */
const unusual = /[^ -~]| {2}/;
/** Marks of direction and of where a line may break. Joiners are not among them: in some scripts they make another letter. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Canonically equivalent characters made equal (Unicode UAX #15, NFC), invisible ones dropped, white space made single. */
const plain = (text: string): string =>
  unusual.test(text)
    ? text.normalize('NFC').replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim()
    : text.trim();

/** Digits and letters only, compatibility digits as plain ones. */
const dialled = (text: string): string =>
  unusual.test(text)
    ? text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
    : text.replaceAll(/[^0-9a-z]/gi, '');

/** Mail hosts ignore case, and so does Microsoft in addresses and sign-in names. */
const address = (text: string): string => plain(text).toLowerCase();

/** A text without any digit or letter is no number, and is compared as it is. */
const phone = (text: string): string => dialled(text).toLowerCase() || plain(text);

const plusFirst = /^[^\p{L}\p{N}]*[+\uFF0B]/u;

/** With a plus where the number has one, or a leading 00, which dials what the plus means (ITU-T E.164). */
function international(text: string): string {
  const number = phone(text);
  if (plusFirst.test(text)) return `+${number}`;
  return number.startsWith('00') ? `+${number.slice(2)}` : number;
}

/** Two values are the same where one of these forms makes them equal. */
const normalForms: Readonly<Record<Comparison, readonly ((text: string) => string)[]>> = {
  text: [plain],
  phone: [phone, international],
  mail: [address],
  account: [(id) => id.trim().toLowerCase()],
};

/** The code of an ASCII letter, in lower case; 0 of everything else. */
function letterOf(code: number): number {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower : 0;
}

/** No formatting makes one first letter another; this saves most values that differ the longer way. */
function differPlainly(one: string, other: string): boolean {
  const [first, second] = [letterOf(one.charCodeAt(0)), letterOf(other.charCodeAt(0))];
  return first !== second && first > 0 && second > 0;
}

/** Whether two different texts are the same but for their formatting, as this kind of value is compared. */
export function sameButForFormat(comparison: Comparison, one: string, other: string): boolean {
  if (differPlainly(one, other)) return false;
  return normalForms[comparison].some((normal) => normal(one) === normal(other));
}

/** Whether Microsoft holds nothing: null, an empty or blank text, and a list without any text are equal. */
export function isEmpty(value: MicrosoftValue): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'string' ? value.trim() === '' : value.every((text) => text.trim() === '');
}
