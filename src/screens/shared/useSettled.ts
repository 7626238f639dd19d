import { useEffect, useState } from 'react';

const settleMs = 300;

/** The value once it has not changed for a moment: not every letter typed is worth a request. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
