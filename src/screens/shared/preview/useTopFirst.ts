import { useLayoutEffect, useRef } from 'react';

/** The mark on a list while its lower rows are left out: from which row on, the first being 1. */
const mark = 'data-left-out-from';

/** From this row on rows are left out in the first frame, and in the second; in the third none are. */
export const leftOutFrom = [5, 9] as const;

/**
 * Where all rows of a list become others, the upper ones are drawn in one frame, more in the next, and all in the third:
 * short frames, between which clicks and keys are answered, in place of a long one. See `lowerRows` for the look.
 *
 * @param query tells lists apart: one that is only made anew, as while people are read, is not to flicker
 */
export function useTopFirst(list: HTMLElement | null, query: unknown): void {
  const drawn = useRef<unknown>(null);
  useLayoutEffect(() => {
    if (!list || drawn.current === query) return undefined;
    drawn.current = query;
    const drawAll = () => list.removeAttribute(mark);
    let frame = 0;
    const draw = ([row, ...later]: readonly number[]) => {
      if (row === undefined) return drawAll();
      list.setAttribute(mark, String(row));
      frame = requestAnimationFrame(() => draw(later));
    };
    // The first of these comes before the frame of the upper rows, each other one before the frame after.
    list.setAttribute(mark, String(leftOutFrom[0]));
    frame = requestAnimationFrame(() => draw(leftOutFrom));
    return () => {
      cancelAnimationFrame(frame);
      drawAll();
    };
  }, [list, query]);
}
