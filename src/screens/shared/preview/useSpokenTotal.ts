import { useEffect, useRef } from 'react';
import type { PreviewState } from '../../../api/preview/preview';
import { useAnnounce } from '../../../ui/LiveRegion';
import { valuesInWords } from '../attributeWords';
import type { PeopleView } from './impactView';

interface Listing {
  readonly view: PeopleView;
  readonly phase: PreviewState['phase'];
  /** How many values the list has; null while it is not yet the one that is asked for. */
  readonly total: number | null;
}

/**
 * Has it read out how many values are listed: when somebody has asked for another list, and when reading has ended.
 * While people are read the number changes twice a second, which nobody wants to hear.
 */
export function useSpokenTotal({ view, phase, total }: Listing): void {
  const announce = useAnnounce();
  const said = useRef('');
  const { attribute, cellClass, search, sort } = view;
  const asked = [attribute, cellClass, search, sort.by, sort.descending, phase === 'reading'].join(' ');
  useEffect(() => {
    if (total === null || said.current === asked) return;
    said.current = asked;
    announce(valuesInWords(total));
  }, [total, asked, announce]);
}
