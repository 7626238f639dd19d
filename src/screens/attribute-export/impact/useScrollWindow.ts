import { useCallback, useState, type UIEvent } from 'react';

/** Browsers cap the height of an element; Firefox, the strictest, at 17.9 million pixels. */
const tallest = 16_000_000;

export interface ScrollWindow {
  /** The first row in view, from zero. */
  readonly first: number;
  /** How many rows to draw. */
  readonly count: number;
  /** How far the first row has moved out at the top, in pixels. */
  readonly offset: number;
  /** The height of everything that can be scrolled, in pixels: capped for very long lists. */
  readonly height: number;
}

/**
 * Which rows of a very long list to draw at a scroll position. Lists taller than a browser allows are scrolled in
 * proportion, so that a million rows are as reachable as a hundred.
 */
export function windowAt(
  scrollTop: number,
  viewport: number,
  total: number,
  rowHeight: number,
): ScrollWindow {
  const real = total * rowHeight;
  const height = Math.min(real, tallest);
  const reach = Math.max(1, height - viewport);
  const at = (Math.min(Math.max(0, scrollTop), reach) / reach) * Math.max(0, real - viewport);
  const first = Math.floor(at / rowHeight);
  const count = Math.min(Math.ceil(viewport / rowHeight) + 1, total - first);
  return { first, count, offset: at - first * rowHeight, height };
}

/** The window of a scrolling element: give it `onScroll` and `ref`. */
export function useScrollWindow(total: number, rowHeight: number) {
  const [place, setPlace] = useState({ scrollTop: 0, viewport: 480 });
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) =>
    setPlace({ scrollTop: currentTarget.scrollTop, viewport: currentTarget.clientHeight });
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setPlace({ scrollTop: element.scrollTop, viewport: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ...windowAt(place.scrollTop, place.viewport, total, rowHeight), onScroll, ref };
}
