import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../ui/LiveRegion';

/**
 * Has it read out how long a list is: when somebody has asked for another list, and when reading has ended. While people
 * are read the number changes twice a second, which nobody wants to hear.
 *
 * @param asked what is listed, and whether people are still read, as one text
 * @param total how long the list is, in words; null while it is not yet the one that is asked for
 */
export function useSpokenTotal(asked: string, total: string | null): void {
  const announce = useAnnounce();
  const said = useRef('');
  useEffect(() => {
    if (total === null || said.current === asked) return;
    said.current = asked;
    announce(total);
  }, [total, asked, announce]);
}
