import { useEffect, useRef } from 'react';

/** What came of pressing a button, below it: read out, and brought into view where it would be below the fold. */
export function Outcome({ children }: { readonly children: string }) {
  const element = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (children !== '') element.current?.scrollIntoView({ block: 'nearest' });
  }, [children]);
  return <output ref={element}>{children}</output>;
}
