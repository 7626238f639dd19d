/** Who sends the reads of a preview: its worker, or the page itself. */
import { exchange, type Exchange } from '../exchange';
import type { Parcel } from './parcel';
import type { Ask } from './protocol';

/**
 * The worker sends, and keeps the bodies that it will read. Thousands of them that only pass through the page's thread
 * have to be collected there as garbage, which takes a slow machine a tenth of a second at a time.
 */
export const byWorker =
  (ask: Ask): Exchange<Parcel> =>
  async (address, { headers }, stop) => {
    const returned = await ask('send', { address, headers: [...new Headers(headers)] }, stop);
    if (returned.kind === 'unanswered') return returned;
    const head = { status: returned.status, headers: new Headers(returned.headers.map(([...pair]) => pair)) };
    return returned.kind === 'good'
      ? { kind: 'good', head, body: returned.body }
      : { kind: 'refused', head, text: returned.text };
  };

/** The page sends, and hands the bodies over. */
export const byPage: Exchange<Parcel> = async (...request) => {
  const exchanged = await exchange(...request);
  return exchanged.kind === 'good' ? { ...exchanged, body: { bytes: exchanged.body } } : exchanged;
};
