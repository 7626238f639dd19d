import { useCallback, useSyncExternalStore } from 'react';
import type { PreviewState } from '../../../api/preview/state';
import { believedUntil, oldSince } from '../../../domain/preview/age';
import { isOutdated, useImpact, useImpactState } from './ImpactContext';

/**
 * What was compared, where what saving does can be told by it: read to the end, with a Microsoft side, after the last
 * change of the export and of late; else null. Both times in milliseconds since 1970, the first null before a change.
 */
export function believedAt(
  state: PreviewState | null,
  exportChangedAt: number | null,
  now: number,
): PreviewState | null {
  if (state?.phase !== 'ready' || state.valuesAt === null || isOutdated(state.valuesAt, exportChangedAt))
    return null;
  return oldSince(state.valuesAt, now) === null ? state : null;
}

/** The same for now; the component is drawn anew as soon as it no longer holds. */
export function useBelieved(): PreviewState | null {
  const { exportChangedAt } = useImpact();
  const state = useImpactState();
  const valuesAt = state?.valuesAt ?? null;
  const subscribe = useCallback(
    (onOld: () => void) => {
      if (valuesAt === null) return () => undefined;
      const timer = setTimeout(onOld, Math.max(0, believedUntil(valuesAt) + 1 - Date.now()));
      return () => clearTimeout(timer);
    },
    [valuesAt],
  );
  return useSyncExternalStore(subscribe, () => believedAt(state, exportChangedAt, Date.now()));
}
