/** Tiles start in turns: a few at a time, or all would be slow together. */
const most = 3;
const waiting = new Set<() => void>();
let running = 0;

function next(): void {
  for (const start of waiting) {
    if (running === most) return;
    waiting.delete(start);
    running += 1;
    start();
  }
}

/** Calls `start` when it is this one's turn. Gives how to end the turn, or to wait no longer. */
export function takeTurn(start: () => void): () => void {
  let begun = false;
  let ended = false;
  const begin = () => {
    begun = true;
    start();
  };
  waiting.add(begin);
  next();
  return () => {
    if (ended) return;
    ended = true;
    waiting.delete(begin);
    if (begun) running -= 1;
    next();
  };
}
