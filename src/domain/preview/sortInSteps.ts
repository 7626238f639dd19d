/** So many are sorted in one go, which takes about as many comparisons for each as so many rounds of merging. */
const chunk = 512;
const roundsOfChunk = Math.log2(chunk);
/** So many are merged in one go: places are compared with a few of these bits only. */
const piece = 2047;

/**
 * The places from 0 up to, not including, `length`, sorted by merging. Comes to a stop after each few thousand
 * comparisons, so that something else may be done in between, and tells which share of the work is done.
 */
export function* sortInSteps(
  length: number,
  compare: (one: number, other: number) => number,
): Generator<number, Uint32Array> {
  let from = new Uint32Array(length).map((_, place) => place);
  let to = new Uint32Array(length);
  const rounds = roundsOfChunk + Math.max(0, Math.ceil(Math.log2(length / chunk)));
  let round = roundsOfChunk;
  for (let start = 0; start < length; start += chunk) {
    from.subarray(start, start + chunk).sort(compare);
    yield ((start / length) * round) / rounds;
  }
  for (let width = chunk; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const [middle, end] = [Math.min(start + width, length), Math.min(start + 2 * width, length)];
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        const isLeft = right === end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[isLeft ? left : right] ?? 0;
        if (isLeft) left += 1;
        else right += 1;
        if ((at & piece) === piece) yield (round + at / length) / rounds;
      }
    }
    [from, to] = [to, from];
    round += 1;
  }
  return from;
}
