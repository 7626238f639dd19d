/** Failures in the shapes that the API descriptions document: `Error`, and `ErrorDetails` for 400. */
import { HttpResponse } from 'msw';
import { type WireError, headers as headerNames } from '../../api/contract';
import type { Refusal } from '../directory/outcome';

export interface Violation {
  readonly field: string;
  readonly description: string;
}

/** Thrown by an operation that refuses; becomes the answer. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly violations: readonly Violation[];

  constructor(status: number, message: string, violations: readonly Violation[] = []) {
    super(message);
    this.status = status;
    this.violations = violations;
  }
}

/** The names of google.rpc.Code that go with HTTP statuses. */
const statusNames: ReadonlyMap<number, string> = new Map([
  [400, 'INVALID_ARGUMENT'],
  [401, 'UNAUTHENTICATED'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
  [409, 'ALREADY_EXISTS'],
  [429, 'RESOURCE_EXHAUSTED'],
  [500, 'INTERNAL'],
]);

/** The answer to a request that failed; `retryAfter` is in seconds. */
export function errorAnswer(
  status: number,
  message: string,
  more: { violations?: readonly Violation[]; retryAfter?: number } = {},
): Response {
  const violations = more.violations ?? [];
  const details = [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolationsList: violations.map(({ field, description }) => ({ field, description })),
    },
  ];
  const body: WireError = {
    code: status,
    message,
    status: statusNames.get(status) ?? 'UNKNOWN',
    ...(violations.length > 0 ? { details } : {}),
  };
  const headers = more.retryAfter === undefined ? {} : { [headerNames.retryAfter]: String(more.retryAfter) };
  return HttpResponse.json(body, { status, headers });
}

const statuses: Record<Refusal['kind'], number> = {
  'not-found': 404,
  'already-exists': 409,
  precondition: 400,
  invalid: 400,
};

/** A refusal of the model, as the API answers it. */
export function refusalOf(refusal: Refusal): ApiRefusal {
  const violations =
    refusal.kind === 'invalid' ? [{ field: refusal.field, description: refusal.message }] : [];
  return new ApiRefusal(statuses[refusal.kind], refusal.message, violations);
}
