import { useEffect, useState } from 'react';

const usual = 16;

const pixelsOfRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || usual;

/**
 * How many pixels a rem has: readers set the size of text in their browser. For what follows from a place in pixels and
 * has to be as tall as its text. Measured when it is first drawn, and when the window changes.
 */
export function useRem(): number {
  const [pixels, setPixels] = useState(pixelsOfRem);
  useEffect(() => {
    const measure = () => setPixels(pixelsOfRem());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return pixels;
}
