import { useCallback, useSyncExternalStore } from 'react';
import { useRem } from './useRem';

/**
 * Whether a row of a list has to be a card: the window is narrower than its columns need.
 *
 * @param rem the width they need; in rem, so that large text counts as little room
 */
export function useNarrow(rem: number): boolean {
  const query = `(width < ${rem * useRem()}px)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = globalThis.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(query).matches);
}
