import { useLayoutEffect, useRef } from 'react';

/** The mark on a list while its lower rows are left out. */
const mark = 'data-top-only';

/**
 * Where all rows of a list become others, the upper ones are drawn in one frame and the lower ones in the next: two
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
    list.setAttribute(mark, '');
    // The first of these comes before the frame of the upper rows, the second before the one after that.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(drawAll);
    });
    return () => {
      cancelAnimationFrame(frame);
      drawAll();
    };
  }, [list, query]);
}
