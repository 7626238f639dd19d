/** Microsoft's values change without a word to this console. How long they are believed is our choice. */
const believedMs = 60 * 60_000;

/** Until when values are believed. Both in milliseconds since 1970. */
export const believedUntil = (valuesAt: number): number => valuesAt + believedMs;

/**
 * Since when values have been old; null where they are not, or none were read.
 *
 * @param valuesAt of when they are
 * @param now both in milliseconds since 1970
 */
export const oldSince = (valuesAt: number | null, now: number): number | null =>
  valuesAt !== null && now > believedUntil(valuesAt) ? valuesAt : null;
