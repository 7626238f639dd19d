import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Browsers cap the height of an element; Firefox, the strictest, at 17.9 million pixels. */
const tallest = 16_000_000;

export interface ScrollWindow {
  /** The first row in view, from zero. */
  readonly first: number;
  /** How many rows to draw. */
  readonly count: number;
  /** How far the first row has moved out at the top, in pixels. */
  readonly offset: number;
}

/** The height of everything that can be scrolled, in pixels: capped for very long lists. */
export const scrollHeight = (total: number, rowHeight: number): number =>
  Math.min(total * rowHeight, tallest);

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
  const reach = Math.max(1, scrollHeight(total, rowHeight) - viewport);
  const at = (Math.min(Math.max(0, scrollTop), reach) / reach) * Math.max(0, real - viewport);
  const first = Math.floor(at / rowHeight);
  const count = Math.min(Math.ceil(viewport / rowHeight) + 1, total - first);
  return { first, count, offset: at - first * rowHeight };
}

interface Place {
  readonly scrollTop: number;
  readonly viewport: number;
  /** What is taken off a row's place to get its key. */
  readonly shift: number;
  readonly list: unknown;
}

interface Rows {
  /** Tells lists apart: another one begins at its first row. */
  readonly list: unknown;
  readonly total: number;
  readonly rowHeight: number;
}

/** Rows that stay in view keep their keys; where most are new, they take the keys of those that were in view. */
function moved(before: Place, now: Omit<Place, 'shift'>, { total, rowHeight }: Rows): Place {
  const { first, count } = windowAt(before.scrollTop, before.viewport, total, rowHeight);
  const by = windowAt(now.scrollTop, now.viewport, total, rowHeight).first - first;
  return { ...now, shift: before.shift + (Math.abs(by) < count / 2 ? 0 : by) };
}

/**
 * The window of a scrolling element, null before that is drawn. `keyOf`: the key of a row, by its place. Where most rows
 * are new, keys stay as they were, so that the browser has texts to change, and nothing to take down and build again.
 */
export function useScrollWindow(element: HTMLElement | null, rows: Rows) {
  const { list, total, rowHeight } = rows;
  const [place, setPlace] = useState<Place>({ scrollTop: 0, viewport: 480, shift: 0, list });
  let shown = place;
  if (place.list !== list) {
    shown = moved(place, { scrollTop: 0, viewport: place.viewport, list }, rows);
    setPlace(shown);
  }
  const { scrollTop, viewport, shift } = shown;
  // Known from its events, since to ask the element has the whole page laid out at once.
  const top = useRef({ list, scrollTop: 0 });
  useLayoutEffect(() => {
    if (top.current.list !== list && top.current.scrollTop > 0) element?.scrollTo({ top: 0 });
    top.current = { list, scrollTop };
  }, [element, list, scrollTop]);
  useEffect(() => {
    if (!element) return undefined;
    const see = ({ scrollTop: now }: HTMLElement, height?: number) =>
      setPlace((before) =>
        moved(
          before,
          { scrollTop: now, viewport: height ?? before.viewport, list: before.list },
          { list, total, rowHeight },
        ),
      );
    const onScroll = () => see(element);
    const observer = new ResizeObserver(() => see(element, element.clientHeight));
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [element, list, total, rowHeight]);
  return { ...windowAt(scrollTop, viewport, total, rowHeight), keyOf: (row: number) => row - shift };
}
