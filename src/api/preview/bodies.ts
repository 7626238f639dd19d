/** The worker's own way to the network, and the bodies it keeps until they are taken in. */
import { textOf } from '../body';
import { realClock } from '../clock';
import { exchange } from '../exchange';
import type { Parcel, Returned, Sent } from './parcel';

export interface Bodies {
  /** Sends a read once; a good answer's body is kept. */
  readonly send: (sent: Sent, stop?: AbortSignal) => Promise<Returned>;
  /** The text of a body, which is kept no longer. Throws where no such body is kept. */
  readonly textOf: (parcel: Parcel) => string;
}

/** Keeps nothing yet. */
export function createBodies(): Bodies {
  const kept = new Map<number, ArrayBuffer>();
  let sends = 0;

  function takeOut(number: number): ArrayBuffer {
    const bytes = kept.get(number);
    if (!bytes) throw new Error('A page was taken in twice');
    kept.delete(number);
    return bytes;
  }

  return {
    async send({ address, headers }, stop) {
      const init = { method: 'GET', headers: headers.map(([...pair]) => pair) };
      const exchanged = await exchange(address, init, stop, realClock);
      if (exchanged.kind === 'unanswered') return exchanged;
      const head = { status: exchanged.head.status, headers: [...exchanged.head.headers] } as const;
      if (exchanged.kind === 'refused') return { kind: 'refused', ...head, text: exchanged.text };
      sends += 1;
      kept.set(sends, exchanged.body);
      return { kind: 'good', ...head, body: { kept: sends } };
    },
    textOf: (parcel) => textOf('bytes' in parcel ? parcel.bytes : takeOut(parcel.kept)),
  };
}
