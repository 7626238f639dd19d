import { useEffect, useSyncExternalStore } from 'react';
import { duration } from '../../api/explain';
import { subscribeWaits, type Wait, waitsNow } from '../../api/waits';
import { useAnnounce } from '../../ui/LiveRegion';

/** “JumpCloud asked to wait 2 minutes. It goes on by itself after that.” */
function pauseWords(waits: readonly Wait[]): string {
  const services = [...new Set(waits.map(({ service }) => service))];
  return services
    .map((service) => {
      const own = waits.filter((wait) => wait.service === service);
      const longest = Math.max(...own.map(({ milliseconds }) => milliseconds));
      return `${service} asked to wait ${duration(longest)}. It goes on by itself after that.`;
    })
    .join(' ');
}

/** Says which service asked to wait and for how long, while something waits for that; nothing else. Reads it out. */
export function PauseLine() {
  const words = pauseWords(useSyncExternalStore(subscribeWaits, waitsNow));
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words, announce]);
  return words !== '' && <p>{words}</p>;
}
