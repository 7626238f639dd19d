import { useEffect, useState } from 'react';

/** In milliseconds: what is sorted sooner needs no words. */
const pause = 300;

interface Options {
  /** Asks which share of a list is in order, from 0 to 1. */
  readonly sorted: (listId: number) => Promise<number>;
  /** The list that is shown; null while that is another one than is asked for. */
  readonly listId: number | null;
  /** Tells apart what is asked for; null where it is in order from the beginning. */
  readonly query: unknown;
}

/** How far a list is put in order: 1 when it is, or soon will be; null while its first rows are looked for. */
export function useSorting({ sorted, listId, query }: Options): number | null {
  const [known, setKnown] = useState<{ query: unknown; listId: number | null; share: number | null }>();
  useEffect(() => {
    if (query === null) return undefined;
    let isOver = false;
    const tell = (share: number | null) => {
      if (isOver) return;
      setKnown({ query, listId, share });
      if (share !== null && share < 1) timer = setTimeout(ask, pause);
    };
    const ask = () => {
      if (listId === null) tell(null);
      else sorted(listId).then(tell, () => tell(1));
    };
    let timer = setTimeout(ask, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [sorted, listId, query]);
  return known && known.query === query && known.listId === listId ? known.share : 1;
}
