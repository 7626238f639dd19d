import type { Store } from '../store';
import type { Violation } from './errors';

/** A remote service: whom it lets in, and in which shape it refuses. */
export interface Service {
  /** Throws an `ApiRefusal` where this request may not ask at all. */
  readonly admit: (store: Store, request: Request) => void;
  /** The answer to a request that failed; `retryAfter` is in seconds. */
  readonly refuse: (
    status: number,
    message: string,
    more: { readonly violations?: readonly Violation[]; readonly retryAfter?: number },
  ) => Response;
}
