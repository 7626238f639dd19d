/**
 * The order of values as a person expects it: `Intl.Collator` with numbers by their size, always the English one, so that
 * a link shows everybody the same order. The collator alone takes a microsecond and more for two phone numbers. Where the
 * first difference of two texts is between plain characters it is found here instead, in a fraction of that time.
 */

const collator = new Intl.Collator('en', { numeric: true });
/** Case and accents count only where nothing else differs (Unicode UTS #10, levels). */
const roughly = new Intl.Collator('en', { sensitivity: 'base' });

const firstPlain = 32;
const plainTexts = Array.from({ length: 95 }, (_, at) => String.fromCharCode(firstPlain + at));
const inOrder = plainTexts.toSorted(roughly.compare);

/** By character code: the place of a printable ASCII character in the collator's order, from 1; 0 of any other. */
const weights = new Uint8Array(0x1_00_00);
let place = 0;
for (const [at, text] of inOrder.entries()) {
  if (at === 0 || roughly.compare(inOrder[at - 1] ?? '', text) !== 0) place += 1;
  weights[text.charCodeAt(0)] = place;
}

const zero = 48;
const isDigit = (code: number): boolean => code >= zero && code < zero + 10;

/** Where the digits that begin here end. Never asks for a character past the text, since engines are slow at that. */
function afterDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether the text goes on with something unusual, which may be ignored, or be a digit of another script. */
const isUnusualAt = (text: string, at: number): boolean =>
  at < text.length && weights[text.charCodeAt(at)] === 0;

/** The collator takes longer numbers apart. */
const longestNumber = 200;

/** The order of two texts that are equal up to the place where their numbers differ. NaN where the collator has to say. */
function compareNumbers(one: string, other: string, at: number): number {
  let start = at;
  while (start > 0 && isDigit(one.charCodeAt(start - 1))) start -= 1;
  const end = afterDigits(one, at);
  const otherEnd = afterDigits(other, at);
  if (isUnusualAt(one, end) || isUnusualAt(other, otherEnd)) return Number.NaN;
  if (Math.max(end, otherEnd) - start > longestNumber) return Number.NaN;
  if (end === otherEnd) return one.charCodeAt(at) - other.charCodeAt(at);
  if (one.charCodeAt(start) === zero || other.charCodeAt(start) === zero) return Number.NaN;
  return end - otherEnd;
}

/** The order of two texts of which one goes on where the other ends. */
function compareLengths(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  const longer = one.length > end ? one : other;
  if (end === longer.length || isUnusualAt(longer, end)) return Number.NaN;
  if (end > 0 && isDigit(longer.charCodeAt(end)) && isDigit(longer.charCodeAt(end - 1)))
    return compareNumbers(one, other, end);
  return one.length - other.length;
}

/** The order of two texts, found without the collator. NaN where that has to say. */
function comparePlainly(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at += 1) {
    const code = one.charCodeAt(at);
    const otherCode = other.charCodeAt(at);
    const weight = weights[code] ?? 0;
    const otherWeight = weights[otherCode] ?? 0;
    if (weight === 0 || otherWeight === 0) return Number.NaN;
    if (code === otherCode) continue;
    const isInNumber = at > 0 && isDigit(one.charCodeAt(at - 1));
    if (isDigit(code) ? isDigit(otherCode) || isInNumber : isDigit(otherCode) && isInNumber)
      return compareNumbers(one, other, at);
    // Case counts only where nothing else differs.
    if (weight !== otherWeight) return weight - otherWeight;
  }
  return compareLengths(one, other);
}

/** Negative where `one` comes first, positive where `other` does, 0 where the order does not tell them apart. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  const difference = comparePlainly(one, other);
  return Number.isNaN(difference) ? collator.compare(one, other) : difference;
}
