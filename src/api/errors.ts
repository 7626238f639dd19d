/**
 * The one dictionary of failures. Every request of this console ends in a value or in an `ApiError`; what a person
 * reads about it comes from `explain` (explain.ts), so all screens say the same.
 */

/** What is known beside the kind of failure; null where the server did not say, or no answer came. */
export interface ErrorFacts {
  readonly status: number | null;
  /** The server's own words: at most 500 characters, never HTML, never with the API key in them. */
  readonly message: string | null;
  /** JumpCloud documents `X-Request-Id` for Directory Insights only; its support asks for it. */
  readonly requestId: string | null;
}

/** One field the server refused, as in google.rpc `BadRequest`. */
export interface FieldProblem {
  readonly field: string;
  readonly description: string;
}

/** Everything that can go wrong between this console and JumpCloud. */
export type ApiError = ErrorFacts &
  (
    | { readonly kind: 'network' | 'timeout' | 'aborted' }
    /** Without a status: there is no key to send, so nothing was sent. */
    | { readonly kind: 'unauthenticated' }
    | { readonly kind: 'forbidden' | 'not-found' | 'conflict' | 'unexpected' }
    | { readonly kind: 'invalid'; readonly fields: readonly FieldProblem[] }
    /** `waitMs`: how long the server asks to wait; null where it does not say. */
    | { readonly kind: 'rate-limited' | 'server'; readonly waitMs: number | null }
    /** `where`: the member of the answer that is not as described, for example `2.builtIn`. */
    | { readonly kind: 'broken-contract'; readonly where: string }
  );

const noFacts: ErrorFacts = { status: null, message: null, requestId: null };

/** The failure of a request that got no answer, or that was not sent: then `conflict` says why there was no use. */
export const unanswered = (
  kind: 'network' | 'timeout' | 'aborted' | 'unauthenticated' | 'conflict',
): ApiError => ({
  ...noFacts,
  kind,
});

/** The failure of an answer that is not as described at `where`. */
export const brokenContract = (where: string, facts: ErrorFacts = noFacts): ApiError => ({
  ...facts,
  kind: 'broken-contract',
  where,
});

const gatewayStatuses: ReadonlySet<number | null> = new Set([502, 503, 504]);

/**
 * Whether a write that ended like this may be on its way all the same: no answer came, or a gateway gave up waiting for
 * one. What is read right afterwards may be from before it.
 */
export const mayStillArrive = ({ kind, status }: ApiError): boolean =>
  kind === 'network' || kind === 'timeout' || gatewayStatuses.has(status);
