import { useEffect, useRef } from 'react';
import { changesBetween } from '../../../domain/changes';
import type { Directions } from '../../../domain/directions';
import { sentBy } from '../../../domain/preview/sentBy';
import { useImpact } from './ImpactContext';

/**
 * A comparison tells nothing of what Microsoft holds once an export has started since, whoever started it: that
 * overwrites at once.
 *
 * @param saved the directions by the rules as they were read last
 */
export function useOutdating(saved: Directions): void {
  const { outdate } = useImpact();
  const before = useRef(saved);
  useEffect(() => {
    if (sentBy(changesBetween(before.current, saved)).length > 0) outdate();
    before.current = saved;
  }, [saved, outdate]);
}
