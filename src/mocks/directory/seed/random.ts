/** Random numbers that are the same every time for the same seed. */

/** Gives numbers of at least 0 and below 1. */
export type Random = () => number;

/** The FNV-1a hash of a text, as a whole number of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The generator "mulberry32", started from a text. */
export function seededRandom(seed: string): Random {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of the items, each equally likely. There must be at least one. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** True with this probability. */
export const chance = (random: Random, probability: number) => random() < probability;

/** A text of this many hexadecimal digits. */
export function hexDigits(random: Random, count: number): string {
  let digits = '';
  while (digits.length < count) digits += Math.floor(random() * 16).toString(16);
  return digits;
}
