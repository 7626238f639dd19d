import { useEffect, useState, type RefObject } from 'react';
import type { Progress, ProgressMessage } from '../frame/report';
import { takeTurn } from './turns';

/** `waiting`: it is not its turn yet. */
export type TileProgress = 'waiting' | Progress;

const isMessage = (data: unknown): data is ProgressMessage =>
  typeof data === 'object' && data !== null && 'review' in data && 'progress' in data;

/** How far the state in a frame is. It begins when it is its turn, and the next one may begin once it is done. */
export function useTile(frame: RefObject<HTMLIFrameElement | null>): TileProgress {
  const [progress, setProgress] = useState<TileProgress>('waiting');
  useEffect(() => {
    const endTurn = takeTurn(() => setProgress('performing'));
    const listen = ({ data, source }: MessageEvent) => {
      if (!isMessage(data) || source !== frame.current?.contentWindow) return;
      setProgress(data.progress);
      if (data.progress !== 'performing') endTurn();
    };
    globalThis.addEventListener('message', listen);
    return () => {
      globalThis.removeEventListener('message', listen);
      endTurn();
    };
  }, [frame]);
  return progress;
}
