/** What goes between the page and the worker where the worker sends the reads. Data only, since threads share nothing. */
import type { Failed } from '../result';

/** The body of a good answer: as it came, or the number under which the worker keeps it. */
export type Parcel = { readonly bytes: ArrayBuffer } | { readonly kept: number };

type HeaderList = readonly (readonly [name: string, value: string])[];

/** A read that the worker is to send. Keys and tokens are among the headers, and kept by nobody there. */
export interface Sent {
  readonly address: string;
  readonly headers: HeaderList;
}

/** What became of it: `Exchanged` without its classes. */
export type Returned =
  | { readonly kind: 'good'; readonly status: number; readonly headers: HeaderList; readonly body: Parcel }
  | { readonly kind: 'refused'; readonly status: number; readonly headers: HeaderList; readonly text: string }
  | { readonly kind: 'unanswered'; readonly failed: Failed };
