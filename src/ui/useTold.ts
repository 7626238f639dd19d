import { useState } from 'react';
import { useAnnounce } from './LiveRegion';

/** What came of the last click, to be shown beside what was clicked; it is read out too. Empty before the first. */
export function useTold(): readonly [told: string, tell: (text: string) => void] {
  const [told, setTold] = useState('');
  const announce = useAnnounce();
  const tell = (text: string) => {
    setTold(text);
    announce(text);
  };
  return [told, tell];
}
