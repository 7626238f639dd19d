/**
 * Reads a failed answer. Bodies may be missing, plain text or HTML from a gateway, and Error and ErrorDetails leave
 * every member optional, so nothing here is taken for granted.
 */
import * as v from 'valibot';
import { headers, WireError } from './contract';
import type { ApiError, ErrorFacts, FieldProblem } from './errors';
import type { Head } from './exchange';

/** Longer texts are not meant for people. The same limit as JumpCloud's own command line client. */
const longestMessage = 500;

const looksLikeHtml = (text: string): boolean => /<[a-z!/]/i.test(text);

/** A text from a server as it may be shown: cut, never HTML, null where there is nothing left to show. */
export function presentable(text: string, redact: (text: string) => string): string | null {
  const clean = redact(text).trim();
  if (clean === '' || looksLikeHtml(clean)) return null;
  return clean.length > longestMessage ? `${clean.slice(0, longestMessage - 1)}…` : clean;
}

function parsedError(body: string): WireError | null {
  try {
    const result = v.safeParse(WireError, JSON.parse(body));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** A body that is no JSON is the server's message; JSON of another shape is not for people. */
function messageIn(body: string, error: WireError | null): string {
  if (error) return error.message || error.error || '';
  return /^\s*([[{"]|null\b)/.test(body) ? '' : body;
}

/** The published example calls the list `fieldViolationsList`, google.rpc `fieldViolations`: both are read. */
function fieldProblems(error: WireError | null, redact: (text: string) => string): readonly FieldProblem[] {
  const violations = (error?.details ?? []).flatMap(
    (detail) => detail.fieldViolationsList ?? detail.fieldViolations ?? [],
  );
  return violations.map((violation) => ({
    field: presentable(violation.field ?? '', redact) ?? 'not named',
    description: presentable(violation.description ?? '', redact) ?? 'is not valid',
  }));
}

/** `Retry-After` holds seconds or a date (RFC 9110, 10.2.3); null where it holds neither. In milliseconds. */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

/** What an answer says about itself, with the key taken out. */
export const factsOf = (head: Head, message: string | null): ErrorFacts => ({
  status: head.status,
  message,
  requestId: head.headers.get(headers.requestId),
});

const kindOfStatus = new Map<number, 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict'>([
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [410, 'not-found'],
]);

/** The error that a status stands for, by the meaning HTTP gives it. `now` in milliseconds since 1970. */
export function errorOfStatus(
  head: Head,
  facts: ErrorFacts,
  fields: readonly FieldProblem[],
  now: number,
): ApiError {
  const { status } = head;
  if (status === 400 || status === 422) return { ...facts, kind: 'invalid', fields };
  if (status === 429 || status >= 500) {
    // By the clock that named the time, where it tells.
    const sentAt = Date.parse(head.headers.get('date') ?? '');
    const waitMs = retryAfterMs(head.headers.get(headers.retryAfter), Number.isNaN(sentAt) ? now : sentAt);
    return { ...facts, kind: status === 429 ? 'rate-limited' : 'server', waitMs };
  }
  return { ...facts, kind: kindOfStatus.get(status) ?? 'unexpected' };
}

/** Turns a failed answer of JumpCloud and its body into the error it stands for. `now` in milliseconds since 1970. */
export function readRefusal(
  head: Head,
  body: string,
  redact: (text: string) => string,
  now: number,
): ApiError {
  const error = parsedError(body);
  const facts = factsOf(head, presentable(messageIn(body, error), redact));
  return errorOfStatus(head, facts, fieldProblems(error, redact), now);
}
