/** The main thread's end of the worker. */
import type { Ask, Kind, Questions, Reply } from './protocol';

export interface Channel {
  readonly ask: Ask;
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

  const ask = <K extends Kind>(kind: K, asked: Questions[K]['ask']): Promise<Questions[K]['answer']> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(new Error(ended));
      const { port1, port2 } = new MessageChannel();
      waiting.add(reject);
      port1.addEventListener('message', ({ data }: MessageEvent<Reply<K>>) => {
        waiting.delete(reject);
        port1.close();
        if ('answer' in data) resolve(data.answer);
        else reject(new Error(data.broke));
      });
      port1.start();
      worker.postMessage({ kind, ask: asked }, 'bytes' in asked ? [port2, asked.bytes] : [port2]);
    });

  return {
    ask,
    close() {
      worker.terminate();
      rejectAll('The preview was ended');
    },
  };
}
