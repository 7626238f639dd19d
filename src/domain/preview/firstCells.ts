/** The first of very many cells, found without putting the others in order. */
export interface FirstCells<Value> {
  /** Takes in a cell with its value. Cells of equal values stay in the order in which they come. */
  readonly add: (cell: number, value: Value) => void;
  /** The first ones of those taken in, in order. */
  readonly cells: () => Uint32Array;
}

/** So many times as many cells are kept as are wanted, before those that are too many are dropped. */
const keptTimes = 4;

/** Collects the first `most` cells. Most of the others are compared only with the last one that is wanted. */
export function collectFirst<Value>(
  most: number,
  compare: (one: Value, other: Value) => number,
): FirstCells<Value> {
  let kept: { readonly cell: number; readonly value: Value }[] = [];
  let last: Value | undefined;

  function drop(): void {
    kept = kept.toSorted((one, other) => compare(one.value, other.value)).slice(0, most);
    if (kept.length === most) last = kept.at(-1)?.value;
  }

  return {
    add(cell, value) {
      if (last !== undefined && compare(value, last) >= 0) return;
      kept.push({ cell, value });
      if (kept.length === most * keptTimes) drop();
    },
    cells() {
      drop();
      return Uint32Array.from(kept, ({ cell }) => cell);
    },
  };
}
