import { useEffect, useState } from 'react';

/** So many are drawn in one frame. */
const perFrame = 2;

/** Whoever waits to be drawn, in the order of their coming. */
const waiting = new Set<() => void>();
let frame: number | null = null;

function letGo(): void {
  for (const draw of [...waiting].slice(0, perFrame)) {
    waiting.delete(draw);
    draw();
  }
  frame = waiting.size > 0 ? requestAnimationFrame(letGo) : null;
}

/**
 * The value once it is its turn; until then the one before, at first null. When many parts of a page change at once,
 * a few are drawn in each frame, so that no frame is long, and clicks and keys are answered between them.
 */
export function useInTurn<Value>(value: Value): Value | null {
  const [shown, show] = useState<Value | null>(null);
  useEffect(() => {
    const draw = () => show(value);
    waiting.add(draw);
    frame ??= requestAnimationFrame(letGo);
    return () => {
      waiting.delete(draw);
    };
  }, [value]);
  return shown;
}
