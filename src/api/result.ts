import type { ApiError } from './errors';

export interface Failed {
  readonly ok: false;
  readonly error: ApiError;
}

/** How every remote operation ends: with a value or with one error, never by exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failed;

/** A result that still has the answer's headers, for reading lists page by page. */
export type Answer<T> = { readonly ok: true; readonly value: T; readonly headers: Headers } | Failed;

export const failed = (error: ApiError): Failed => ({ ok: false, error });

/** The result with its value replaced; a failure stays as it is. */
export const mapResult = <T, U>(result: Result<T>, change: (value: T) => U): Result<U> =>
  result.ok ? { ok: true, value: change(result.value) } : result;

/** A failure in the form that can be thrown: TanStack Query takes errors by exception only. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(error.message ?? error.kind);
    this.error = error;
  }
}

/** The value of a result, or an `ApiFailure` thrown. */
export async function valueOf<T>(pending: Promise<Result<T>>): Promise<T> {
  const result = await pending;
  if (!result.ok) throw new ApiFailure(result.error);
  return result.value;
}
