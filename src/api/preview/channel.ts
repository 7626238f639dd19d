/** The main thread's end of the worker. */
import type { Exchange } from '../exchange';
import type { Parcel } from './parcel';
import { type Ask, type Kind, type Questions, type Reply, stopWord } from './protocol';
import { byPage, byWorker } from './senders';

export interface Channel {
  readonly ask: Ask;
  /** Sends the reads whose answers the worker takes in. */
  readonly by: Exchange<Parcel>;
  /** Ends the worker; what is still asked is rejected. */
  readonly close: () => void;
}

/** Starts a worker for one preview. */
export function openChannel(): Channel {
  const worker = new Worker(new URL('./preview.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Set<(reason: Error) => void>();
  let ended: string | null = null;
  const rejectAll = (message: string): void => {
    ended = message;
    for (const reject of waiting) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('error', (event) => rejectAll(event.message || 'The worker could not be started'));

  const ask = <K extends Kind>(
    kind: K,
    asked: Questions[K]['ask'],
    stop?: AbortSignal,
  ): Promise<Questions[K]['answer']> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(new Error(ended));
      const { port1, port2 } = new MessageChannel();
      const tellToStop = (): void => port1.postMessage(stopWord);
      waiting.add(reject);
      port1.addEventListener('message', ({ data }: MessageEvent<Reply<K>>) => {
        waiting.delete(reject);
        stop?.removeEventListener('abort', tellToStop);
        port1.close();
        if ('answer' in data) resolve(data.answer);
        else reject(new Error(data.broke));
      });
      port1.start();
      worker.postMessage(
        { kind, ask: asked },
        asked !== null && 'bytes' in asked ? [port2, asked.bytes] : [port2],
      );
      if (stop?.aborted) tellToStop();
      else stop?.addEventListener('abort', tellToStop);
    });

  // A service worker answers by page, and cannot tell whose worker asks: a page that has one sends by itself.
  const isAnsweredHere = navigator.serviceWorker?.controller != null;

  return {
    ask,
    by: isAnsweredHere ? byPage : byWorker(ask),
    close() {
      worker.terminate();
      rejectAll('The preview was ended');
    },
  };
}
