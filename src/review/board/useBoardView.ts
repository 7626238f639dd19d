import { useState } from 'react';
import { boardQuery, boardViewIn, type BoardView } from './boardView';

/** The view of the board, kept in the address without an entry in the history for each letter. */
export function useBoardView(): readonly [BoardView, (part: Partial<BoardView>) => void] {
  const [view, setView] = useState(() => boardViewIn(globalThis.location.search));
  const change = (part: Partial<BoardView>) => {
    const next = { ...view, ...part };
    setView(next);
    const { pathname, hash } = globalThis.location;
    globalThis.history.replaceState(globalThis.history.state, '', pathname + boardQuery(next) + hash);
  };
  return [view, change];
}
