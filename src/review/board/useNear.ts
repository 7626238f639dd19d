import { useEffect, useRef, useState } from 'react';

/** How far beyond the window a tile begins to live, and how far away it ends: each one is a console of its own. */
const margins = { begin: '400px 0px', end: '2000px 0px' } as const;

/** Whether an element is near the window: from close by, until it is far away. */
export function useNear<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === !near) setNear(!near);
      },
      { rootMargin: near ? margins.end : margins.begin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return [ref, near] as const;
}
