import { useSyncExternalStore } from 'react';

/** In rem, so that large text counts as little room. */
const query = '(width < 48rem)';

function subscribe(listener: () => void): () => void {
  const media = globalThis.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether a row of the list of people has to be a card. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => globalThis.matchMedia(query).matches);
