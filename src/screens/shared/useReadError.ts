import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

type Read<Failure> = Pick<UseQueryResult<unknown, Failure>, 'data' | 'error' | 'errorUpdateCount'>;

/**
 * Why something could not be read; null where it could. TanStack forgets the error of a first read as soon as it is
 * tried again. Here it stays until that is answered, so that the button that was pressed stays too.
 */
export function useReadError<Failure>({ data, error, errorUpdateCount }: Read<Failure>): Failure | null {
  const [last, setLast] = useState(error);
  if (error !== null && error !== last) setLast(error);
  const isTriedAgain = data === undefined && errorUpdateCount > 0;
  return error ?? (isTriedAgain ? last : null);
}
