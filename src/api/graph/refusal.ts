/** Reads a failed answer of Microsoft Graph, whose bodies have a shape of their own. */
import * as v from 'valibot';
import { graphHeaders, WireGraphError } from '../contractGraph';
import type { ApiError } from '../errors';
import type { Head } from '../exchange';
import { errorOfStatus, presentable } from '../refusal';

type GraphError = WireGraphError['error'];

function graphErrorIn(body: string): GraphError | null {
  try {
    const result = v.safeParse(WireGraphError, JSON.parse(body));
    return result.success ? result.output.error : null;
  } catch {
    return null;
  }
}

/** The code says which rule refused, so it stands before the message. */
const wordsOf = (error: GraphError | null): string =>
  [error?.code, error?.message].filter((part) => part).join(': ');

/**
 * Turns a failed answer of Graph into the error it stands for. `redact` takes the token out of a text. `now` in
 * milliseconds since 1970.
 */
export function readGraphRefusal(
  head: Head,
  body: string,
  redact: (text: string) => string,
  now: number,
): ApiError {
  const error = graphErrorIn(body);
  const facts = {
    status: head.status,
    message: presentable(wordsOf(error), redact),
    requestId: head.headers.get(graphHeaders.requestId) ?? error?.innerError?.['request-id'] ?? null,
  };
  return errorOfStatus(head, facts, [], now);
}
