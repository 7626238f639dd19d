import { useLayoutEffect } from 'react';

/** The mark on a list while its lower rows are left out; its value tells whose rows they are. */
const mark = 'data-top-only';

/**
 * Where all rows of a list become others, the upper ones are drawn in one frame and the lower ones in the next: two
 * short frames, between which clicks and keys are answered, in place of a long one. See `lowerRows` for the look.
 */
export function useTopFirst(list: HTMLElement | null, listId: number): void {
  useLayoutEffect(() => {
    if (!list) return undefined;
    const drawAll = () => list.removeAttribute(mark);
    list.setAttribute(mark, String(listId));
    // The first of these comes before the frame of the upper rows, the second before the one after that.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(drawAll);
    });
    return () => {
      cancelAnimationFrame(frame);
      drawAll();
    };
  }, [list, listId]);
}
