import { useCallback, useState, type UIEvent } from 'react';
import { useRem } from '../../ui/useRem';

/** Rows beyond the edges, so that Tab and quick scrolling find the next ones there. */
const beyond = 8;

/** Which rows to draw of a list whose rows are all as tall, from zero; `end` is the first that is not drawn. */
export function rowWindow(scrollTop: number, viewport: number, rowHeight: number, total: number) {
  const first = Math.max(0, Math.min(total, Math.floor(scrollTop / rowHeight)) - beyond);
  const end = Math.min(total, Math.ceil((scrollTop + viewport) / rowHeight) + beyond);
  return { first, end };
}

/** The rows in view of a scrolling element: give it `ref` and `onScroll`. `rowRem`: the height of a row in rem. */
export function useRowWindow(total: number, rowRem: number) {
  const rem = useRem();
  const [place, setPlace] = useState({ scrollTop: 0, viewport: 512 });
  const look = (element: HTMLElement) =>
    setPlace({ scrollTop: element.scrollTop, viewport: element.clientHeight });
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) => look(currentTarget);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() =>
      setPlace({ scrollTop: element.scrollTop, viewport: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ...rowWindow(place.scrollTop, place.viewport, rem * rowRem, total), onScroll, ref };
}
