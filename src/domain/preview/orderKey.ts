const beyondAscii = /[^\0-\u007F]/;

/**
 * By this a value is put in order, compared with `<`: by its letters without case and accents, and then as it is
 * written. So “Sales”, “SALES” and “sales” stand together, and each of them in one piece. The same for every reader, since
 * a link shows a list in its order. A collator knows more, but takes ten times as long, and there are more than a million
 * values. Different values have different keys.
 */
export function orderKey(text: string): string {
  const letters = beyondAscii.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text;
  const folded = letters.toLowerCase();
  return folded === text ? text : `${folded}\0${text}`;
}

/** Negative where the first key comes first, positive where the second does, 0 where they are the same. */
export function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
